package cn.xingsuo.network;

import java.util.Map;

/**
 * 值 — one coded value of a set.
 *
 * @param more further entries of its line in the file, e.g. {@code elected} or {@code number}
 */
public record Entry(String code, String title, Map<String, Object> more) {
    public boolean is(String property) {
        return Boolean.TRUE.equals(more.get(property));
    }

    /** A text entry; empty when the line has none. */
    public String text(String property) {
        return more.get(property) instanceof String text ? text : "";
    }

    int number(String property) {
        if (more.get(property) instanceof Integer number) return number;
        throw new IllegalStateException("no " + property + " stands at " + code);
    }
}
