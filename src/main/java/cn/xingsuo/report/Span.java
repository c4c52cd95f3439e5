package cn.xingsuo.report;

import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.web.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * 报告期 — a month, quarter, half-year or year as it stands in addresses: {@code 2014-03}, {@code 2014-Q1}, {@code 2014-H1}, {@code 2014}.
 *
 * @param part which of its kind in the year, from 1
 */
public record Span(Frequency frequency, int year, int part) {
    private static final Pattern TEXT = Pattern.compile("(2\\d{3})(?:-([QH]?)(\\d{1,2}))?");

    public Span {
        if (part < 1 || part > frequency.parts()) throw unreadable();
    }

    public static Span of(String text) {
        var found = TEXT.matcher(text);
        if (!found.matches()) throw unreadable();
        var year = Integer.parseInt(found.group(1));
        if (found.group(3) == null) return new Span(Frequency.YEAR, year, 1);
        var frequency = switch (found.group(2)) {
            case "Q" -> Frequency.QUARTER;
            case "H" -> Frequency.HALF_YEAR;
            default -> Frequency.MONTH;
        };
        return new Span(frequency, year, Integer.parseInt(found.group(3)));
    }

    /** The newest one that has ended before the day. */
    static Span endedBefore(Frequency frequency, LocalDate day, int cutOff) {
        var span = new Span(frequency, day.getYear(), frequency.parts()).next();
        while (!span.period(cutOff).to().isBefore(day)) span = span.previous();
        return span;
    }

    /** @param cutOff day of the month on which it ends, 0 for the last */
    public Period period(int cutOff) {
        var last = YearMonth.of(year, part * frequency.months);
        var before = last.minusMonths(frequency.months);
        return new Period(end(before, cutOff).plusDays(1), end(last, cutOff));
    }

    public Span previous() {
        return part > 1 ? new Span(frequency, year, part - 1) : new Span(frequency, year - 1, frequency.parts());
    }

    public Span next() {
        return part < frequency.parts() ? new Span(frequency, year, part + 1) : new Span(frequency, year + 1, 1);
    }

    /** As it stands in addresses. */
    @Override
    public String toString() {
        return switch (frequency) {
            case YEAR -> String.valueOf(year);
            case MONTH -> "%d-%02d".formatted(year, part);
            default -> "%d-%s%d".formatted(year, frequency.mark, part);
        };
    }

    /** In Chinese, as tables are headed. */
    public String title() {
        return switch (frequency) {
            case YEAR -> "%d年".formatted(year);
            case MONTH -> "%d年%d月".formatted(year, part);
            case QUARTER -> "%d年第%d季度".formatted(year, part);
            case HALF_YEAR -> "%d年%s半年".formatted(year, part == 1 ? "上" : "下");
        };
    }

    private static LocalDate end(YearMonth month, int cutOff) {
        return cutOff == 0 ? month.atEndOfMonth() : month.atDay(Math.min(cutOff, month.lengthOfMonth()));
    }

    private static Refusal unreadable() {
        return new Refusal("报告期应写作 2014-03(月)、2014-Q1(季)、2014-H1(半年)或 2014(年)。请从列表中选择", null);
    }
}
