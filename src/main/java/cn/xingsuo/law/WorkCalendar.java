package cn.xingsuo.law;

import cn.xingsuo.law.CalendarDay.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 工作日历 — which days are worked. A year without an announced edition counts weekends only, and answers about it are provisional.
 * Immutable.
 */
public final class WorkCalendar {
    private static final String WEEKEND = "遇周末，顺延到下一个工作日";
    private final Map<LocalDate, CalendarDay> days;
    private final Set<Integer> announced;

    private WorkCalendar(Map<LocalDate, CalendarDay> days, Set<Integer> announced) {
        this.days = Map.copyOf(days);
        this.announced = Set.copyOf(announced);
    }

    /** A calendar in which every year with at least one listed day is announced. */
    static WorkCalendar of(Collection<CalendarDay> listed) {
        return new WorkCalendar(Map.of(), Set.of()).withAll(listed);
    }

    /**
     * The calendar with one year's edition put in place of what it said before about that year. An edition may also list days of the
     * December before, because the New Year holiday can begin there.
     */
    WorkCalendar with(int year, Collection<CalendarDay> edition) {
        var merged = new HashMap<>(days);
        merged.keySet().removeIf(day -> day.getYear() == year);
        edition.forEach(day -> merged.put(day.date(), day));
        var years = new TreeSet<>(announced);
        years.add(year);
        return new WorkCalendar(merged, years);
    }

    private WorkCalendar withAll(Collection<CalendarDay> listed) {
        var merged = new HashMap<LocalDate, CalendarDay>();
        var years = new TreeSet<Integer>();
        for (var day : listed) {
            merged.put(day.date(), day);
            years.add(day.date().getYear());
        }
        return new WorkCalendar(merged, years);
    }

    public boolean works(LocalDate day) {
        var listed = days.get(day);
        return listed == null ? !isWeekend(day) : listed.kind() == Kind.MAKE_UP_WORKDAY;
    }

    /** Whether the year's holidays have been announced, and are held here. */
    public boolean announced(int year) {
        return announced.contains(year);
    }

    public List<Integer> years() {
        return announced.stream().sorted().toList();
    }

    /** What the notice says about the day; null for an ordinary day. */
    public @Nullable CalendarDay listed(LocalDate day) {
        return days.get(day);
    }

    /** The first working day not before the given one. */
    LocalDate workingDayFrom(LocalDate day) {
        var next = day;
        while (!works(next)) next = next.plusDays(1);
        return next;
    }

    /** The n-th working day after the given day, which itself does not count; n = 0 gives the first working day from that day on. */
    public LocalDate after(LocalDate day, int n) {
        if (n == 0) return workingDayFrom(day);
        var last = day;
        for (var counted = 0; counted < n; ) {
            last = last.plusDays(1);
            if (works(last)) counted++;
        }
        return last;
    }

    /** Whether a year between the two days, both included, has not been announced. */
    public boolean provisional(LocalDate from, LocalDate to) {
        for (var year = from.getYear(); year <= to.getYear(); year++) {
            if (!announced(year)) return true;
        }
        return false;
    }

    /** Why a day off cannot be the last day: a Chinese sentence, a key of the English catalogue. */
    String why(LocalDate dayOff) {
        var listed = days.get(dayOff);
        return listed == null ? WEEKEND : "遇" + listed.festival() + "放假，顺延到下一个工作日";
    }

    /** Number of working days in the year. */
    public long workingDays(int year) {
        var start = Year.of(year).atDay(1);
        return start.datesUntil(start.plusYears(1)).filter(this::works).count();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
