package cn.xingsuo.report.table;

import org.jspecify.annotations.Nullable;

/**
 * 表行 — one line of a table.
 *
 * @param depth 0 for a line of its own, 1 for a part of the line above it ("其中")
 * @param unit Chinese, a key of the English catalogue: 件, 人, 万元, %
 * @param share null for a counted line
 */
public record StatRow(
        String id,
        String title,
        int depth,
        String unit,
        @Nullable Share share) {
    /** 比率 — a percentage of two other lines, computed from them and never added up. */
    public record Share(String numerator, String denominator) {}

    public boolean isCounted() {
        return share == null;
    }
}
