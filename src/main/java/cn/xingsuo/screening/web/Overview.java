package cn.xingsuo.screening.web;

import java.util.List;

/**
 * 排查概况 — figures of one year up to today, each opens its records.
 *
 * @param due rounds that fell due
 */
public record Overview(
        int year, int due, int done, int findings, int resolved, List<Level> levels, List<Prevented> prevented) {
    /** 各级预警 — how many are live. */
    public record Level(String code, String title, String tone, int live) {}

    /** 防止激化 — cases and persons of one kind. */
    public record Prevented(String code, String title, int cases, int people) {}
}
