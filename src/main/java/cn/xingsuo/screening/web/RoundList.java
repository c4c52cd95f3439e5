package cn.xingsuo.screening.web;

import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 排查任务页 — one page of rounds with its filters. */
public record RoundList(
        RoundFilter filter,
        List<RoundLine> lines,
        @Nullable String next,
        boolean further,
        List<Option> plans,
        int lateDays,
        LocalDate today) {
    public List<Option> hows() {
        return Option.of(RoundFilter.How.values(), RoundFilter.How::title);
    }
}
