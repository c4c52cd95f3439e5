package cn.xingsuo.law;

import java.time.LocalDate;

/**
 * 日历例外 — a day on which the State Council's holiday notice departs from the plain week.
 *
 * @param festival Chinese name, e.g. 春节
 */
public record CalendarDay(LocalDate date, Kind kind, String festival) {
    /** 种类. */
    public enum Kind {
        /** 放假. */
        DAY_OFF,
        /** 调休上班. */
        MAKE_UP_WORKDAY;

        /** As the calendar files write it. */
        String word() {
            return this == DAY_OFF ? "day-off" : "make-up-workday";
        }
    }
}
