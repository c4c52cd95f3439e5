package cn.xingsuo.screening.web;

import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
        return Stream.of(AlertFilter.How.values())
                .map(it -> new Option(it.name(), it.title()))
                .toList();
    }

    public String level(String code) {
        return offer.title("screening-alert", code);
    }
}
