package cn.xingsuo.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * 日期输入 — reads a day as people type it: 2014-12-31, 20141231, 2014.12.31, 2014年12月31日, 3.14 and 0314 (this year), 今天, 昨天,
 * 明天, +3, -2. Forms and addresses share it.
 */
@Component
class TypedDate implements Converter<String, @Nullable LocalDate> {
    private static final Pattern FULL = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern PACKED_DAY = Pattern.compile("(\\d{2})(\\d{2})");
    private static final Pattern SHIFT = Pattern.compile("[+-]\\d{1,4}");
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;
    private final Clock clock;

    TypedDate(Clock clock) {
        this.clock = clock;
    }

    /** Null for an empty field. */
    @Override
    public @Nullable LocalDate convert(String typed) {
        var text = typed.strip()
                .replace('\uFF0E', '.')
                .replace('\u3002', '.')
                .replace('\uFF0B', '+')
                .replace('\uFF0D', '-');
        if (text.isEmpty()) return null;
        var today = LocalDate.now(clock);
        var day = relative(text, today);
        if (day == null) day = full(text);
        if (day == null) day = ofThisYear(text, today.getYear());
        if (day == null) throw unreadable(typed);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)
            throw new Refusal(
                    "“{0}”的年份应在 {1} 到 {2} 之间。请核对日期",
                    null, typed, String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        return day;
    }

    private static @Nullable LocalDate relative(String text, LocalDate today) {
        if (SHIFT.matcher(text).matches()) return today.plusDays(Integer.parseInt(text));
        return switch (text) {
            case "今天", "今日", "today" -> today;
            case "昨天", "yesterday" -> today.minusDays(1);
            case "前天" -> today.minusDays(2);
            case "明天", "tomorrow" -> today.plusDays(1);
            case "后天" -> today.plusDays(2);
            default -> null;
        };
    }

    private static @Nullable LocalDate full(String text) {
        for (var form : new Pattern[] {FULL, PACKED}) {
            var parts = form.matcher(text);
            if (parts.matches()) return day(text, number(parts.group(1)), parts.group(2), parts.group(3));
        }
        return null;
    }

    private static @Nullable LocalDate ofThisYear(String text, int year) {
        for (var form : new Pattern[] {DAY, PACKED_DAY}) {
            var parts = form.matcher(text);
            if (parts.matches()) return day(text, year, parts.group(1), parts.group(2));
        }
        return null;
    }

    private static LocalDate day(String typed, int year, String month, String day) {
        try {
            return LocalDate.of(year, number(month), number(day));
        } catch (DateTimeException e) {
            throw unreadable(typed);
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Refusal unreadable(String typed) {
        var shown = typed.length() > 20 ? typed.substring(0, 20) + "…" : typed;
        return new Refusal("“{0}”不是一个日期。可以写 2014-12-31、20141231、3.14、今天、+3", null, shown);
    }
}
