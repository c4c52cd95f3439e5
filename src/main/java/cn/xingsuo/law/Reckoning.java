package cn.xingsuo.law;

import cn.xingsuo.law.Due.Move;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 期间计算 — from the first day of a term to its last: pure arithmetic over a length, a counting rule and a calendar. */
record Reckoning(LocalDate last, List<Move> moved, boolean provisional) {

    static Reckoning of(Length length, Counting rule, LocalDate from, WorkCalendar calendar) {
        return switch (length.unit()) {
            case HOURS -> fixed(from.plusDays(wholeDays(length)));
            case WORKING_DAYS -> workingDays(full(length), rule, from, calendar);
            case DAYS, MONTHS, YEARS -> {
                var last = lastDay(length, rule, from);
                yield rule.lastDayMoves() ? moved(last, calendar) : fixed(last);
            }
        };
    }

    /** Without the time of the event, hours are surely over at the end of the day on which they run out. */
    private static long wholeDays(Length length) {
        return Math.ceilDiv(full(length), (int) Duration.ofDays(1).toHours());
    }

    private static Reckoning fixed(LocalDate last) {
        return new Reckoning(last, List.of(), false);
    }

    private static Reckoning workingDays(int amount, Counting rule, LocalDate from, WorkCalendar calendar) {
        var before = rule.startCounted() ? from.minusDays(1) : from;
        var last = calendar.after(before, amount);
        return new Reckoning(last, List.of(), calendar.provisional(before.plusDays(1), last));
    }

    private static LocalDate lastDay(Length length, Counting rule, LocalDate from) {
        var last = switch (length.unit()) {
            case MONTHS -> corresponding(from, length.amount(), rule);
            case YEARS -> corresponding(from, Math.multiplyExact(12, length.amount()), rule);
            default -> from.plusDays(rule.startCounted() ? length.amount() - 1L : length.amount());
        };
        return length.inclusive() ? last : last.minusDays(1);
    }

    /**
     * The corresponding day of the last month, or its end where there is none. When the first day itself counts, a full month is over
     * on the eve of the corresponding day, or at the month's end.
     */
    private static LocalDate corresponding(LocalDate from, int months, Counting rule) {
        var last = from.plusMonths(months);
        var exists = last.getDayOfMonth() == from.getDayOfMonth();
        return rule.startCounted() && exists ? last.minusDays(1) : last;
    }

    private static Reckoning moved(LocalDate last, WorkCalendar calendar) {
        var moves = new ArrayList<Move>();
        var day = last;
        while (!calendar.works(day)) {
            var first = day;
            var why = calendar.why(day);
            while (!calendar.works(day) && calendar.why(day).equals(why)) day = day.plusDays(1);
            moves.add(new Move(first, day, why));
        }
        return new Reckoning(day, List.copyOf(moves), calendar.provisional(last, day));
    }

    /** "不满三十日" leaves twenty-nine. */
    private static int full(Length length) {
        return length.inclusive() ? length.amount() : length.amount() - 1;
    }
}
