package cn.xingsuo.screening.web;

import cn.xingsuo.mediation.Offer;
import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 重大纠纷台账页 — one page of alerts with its filters. */
public record AlertList(
        AlertFilter filter,
        List<AlertLine> lines,
        @Nullable String next,
        boolean further,
        Offer offer,
        LocalDate today) {
    public List<Option> hows() {
        return Option.of(AlertFilter.How.values(), AlertFilter.How::title);
    }

    public String level(String code) {
        return offer.title("screening-alert", code);
    }
}
