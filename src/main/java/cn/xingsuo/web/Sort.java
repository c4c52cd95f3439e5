package cn.xingsuo.web;

import org.jspecify.annotations.Nullable;

/**
 * 排序 — how a list is sorted, as its address says: {@code sort=due} ascending, {@code sort=-due} descending.
 *
 * @param here the address of the list with its query, without page marks
 * @param by the value of {@code sort}; empty for the list's own order
 */
public record Sort(String here, String by) {
    /** The value of {@code aria-sort}; null for a column the list is not sorted by. */
    public @Nullable String direction(String column) {
        return by.equals(column) ? "ascending" : by.equals("-" + column) ? "descending" : null;
    }

    /** The same list sorted by the column; once more turns it around. */
    public String link(String column) {
        return Query.of(here)
                .without("after")
                .with("sort", by.equals(column) ? "-" + column : column)
                .toString();
    }
}
