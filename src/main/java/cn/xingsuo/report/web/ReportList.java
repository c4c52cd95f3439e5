package cn.xingsuo.report.web;

import cn.xingsuo.report.FilingBook.FilingLine;
import cn.xingsuo.report.Frequency;
import cn.xingsuo.report.Span;
import cn.xingsuo.report.table.StatTable;
import cn.xingsuo.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 报表中心 — every table with its newest periods and how far each has come. */
public record ReportList(Place place, Frequency frequency, List<Block> blocks) {
    /** 一张表. */
    public record Block(StatTable table, List<Line> lines) {}

    /**
     * 一期.
     *
     * @param own what the place itself handed in
     * @param approved offices below it whose table is approved
     * @param offices how many offices there are; 0 where nobody counts them
     */
    public record Line(Span span, @Nullable FilingLine own, int approved, int offices) {}

    public List<Option> frequencies() {
        return Option.of(Frequency.values(), Frequency::title);
    }

    public String path(Block block, Line line) {
        return "/reports/%s?period=%s".formatted(block.table().code(), line.span());
    }
}
