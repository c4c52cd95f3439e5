package cn.xingsuo.screening.web;

import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
        return Stream.of(RoundFilter.How.values())
                .map(it -> new Option(it.name(), it.title()))
                .toList();
    }
}
