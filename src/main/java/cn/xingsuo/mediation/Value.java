package cn.xingsuo.mediation;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 值 — one coded value of a set.
 *
 * @param more further entries of its line in the file, e.g. {@code hidden} or {@code number}
 */
public record Value(String code, String title, Map<String, Object> more) {
    /** Whether a yes-or-no entry says yes. */
    public boolean is(String property) {
        return Boolean.TRUE.equals(more.get(property));
    }

    /** A text entry; empty when the line has none. */
    public String text(String property) {
        return more.get(property) instanceof String text ? text : "";
    }

    /** A day entry; null when the line has none. */
    public @Nullable LocalDate day(String property) {
        return more.get(property) instanceof LocalDate day ? day : null;
    }

    /** The line's number; it must have one. */
    public int number() {
        if (more.get("number") instanceof Integer number) return number;
        throw new IllegalStateException("no number stands at " + code);
    }
}
