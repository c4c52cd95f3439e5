package cn.xingsuo.standard.web;

import cn.xingsuo.standard.Standard;
import java.util.List;
import java.util.stream.IntStream;

/** 标准目录 — every edition, newest first, each with the edition before it to compare with. */
public record StandardList(List<Line> lines) {
    /**
     * 一个版本.
     *
     * @param before id of the edition before it; empty for the first
     */
    public record Line(Standard standard, String before) {}

    /** @param editions oldest first */
    static StandardList of(List<Standard> editions) {
        return new StandardList(IntStream.range(0, editions.size())
                .mapToObj(i -> new Line(
                        editions.get(i), i == 0 ? "" : editions.get(i - 1).id()))
                .toList()
                .reversed());
    }
}
