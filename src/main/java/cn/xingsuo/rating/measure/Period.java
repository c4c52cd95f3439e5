package cn.xingsuo.rating.measure;

import java.time.LocalDate;

/**
 * 考核期 — from the first to the last day, both inside. A figure of state ("staff on that day") is read on the last day.
 */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from))
            throw new IllegalArgumentException("period ends before it starts: " + from + " to " + to);
    }

    /** The twelve months that end on the day. */
    public static Period yearTo(LocalDate on) {
        return new Period(on.minusYears(1).plusDays(1), on);
    }
}
