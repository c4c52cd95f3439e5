package cn.xingsuo.screening;

import cn.xingsuo.mediation.Value;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 排查计划 — how often a level screens, or in which window before festivals and sessions; one dated line of {@code screening-plan}.
 *
 * @param every HALF_MONTH, MONTH, QUARTER, or YEAR with a window
 * @param window two month-days with a slash between; empty unless {@code every} is YEAR
 * @param until last day the line was valid; null while it is
 * @param counted whether its rounds count in the rating
 */
record Plan(
        String code,
        String title,
        String level,
        String every,
        String window,
        LocalDate since,
        @Nullable LocalDate until,
        boolean counted) {
    private static final int MIDDLE = 15;
    private static final int QUARTER = 3;

    /** 期次 — one round's first and last day, and what people call it. */
    record Window(LocalDate from, LocalDate due, String title) {}

    static Plan of(Value it) {
        var since = it.day("since");
        if (since == null) throw new IllegalStateException("plan " + it.code() + " has no first day");
        var plan = new Plan(
                it.code(),
                it.title(),
                it.text("level"),
                it.text("every"),
                it.text("window"),
                since,
                it.day("until"),
                it.is("counted"));
        plan.window(since);
        return plan;
    }

    /** The round that runs on the day; none outside the window of a special one, or when it began before the plan did. */
    Optional<Window> on(LocalDate day) {
        var it = window(day);
        var runs = !day.isBefore(it.from()) && !day.isAfter(it.due());
        var valid = !it.from().isBefore(since) && (until == null || !it.from().isAfter(until));
        return runs && valid ? Optional.of(it) : Optional.empty();
    }

    private Window window(LocalDate day) {
        var year = day.getYear();
        return switch (every) {
            case "HALF_MONTH" ->
                day.getDayOfMonth() <= MIDDLE
                        ? named(day.withDayOfMonth(1), day.withDayOfMonth(MIDDLE), month(day) + "上半月")
                        : named(
                                day.withDayOfMonth(MIDDLE).plusDays(1),
                                YearMonth.from(day).atEndOfMonth(),
                                month(day) + "下半月");
            case "MONTH" -> named(day.withDayOfMonth(1), YearMonth.from(day).atEndOfMonth(), month(day));
            case "QUARTER" -> {
                var quarter = (day.getMonthValue() - 1) / QUARTER;
                var first = LocalDate.of(year, quarter * QUARTER + 1, 1);
                var last = YearMonth.of(year, quarter * QUARTER + QUARTER).atEndOfMonth();
                yield named(first, last, year + "年第" + (quarter + 1) + "季度");
            }
            case "YEAR" -> {
                var ends = window.split("/", -1);
                yield named(at(ends[0], year), at(ends[1], year), year + "年");
            }
            default -> throw new IllegalStateException("plan " + code + ": every " + every + " is unknown");
        };
    }

    private Window named(LocalDate from, LocalDate due, String label) {
        return new Window(from, due, label + " " + title);
    }

    private static LocalDate at(String monthDay, int year) {
        return MonthDay.parse("--" + monthDay).atYear(year);
    }

    private static String month(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月";
    }
}
