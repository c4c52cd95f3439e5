package cn.xingsuo.law.web;

import cn.xingsuo.law.CalendarDay;
import cn.xingsuo.law.WorkCalendar;
import java.time.Year;
import java.util.List;
import java.util.Objects;

/** 年历页 — the days of one year that depart from the plain week. */
public record CalendarPage(int year, boolean announced, long workingDays, List<CalendarDay> days, List<Integer> years) {
    static CalendarPage of(WorkCalendar calendar, int year) {
        var start = Year.of(year).atDay(1);
        var days = start.datesUntil(start.plusYears(1))
                .map(calendar::listed)
                .filter(Objects::nonNull)
                .toList();
        return new CalendarPage(year, calendar.announced(year), calendar.workingDays(year), days, calendar.years());
    }
}
