package cn.xingsuo.mediation;

import cn.xingsuo.office.Scope;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 检索时段 — the days a search looks at next. A word that stands in every twentieth case is found among the newest days of a scope at once; one
 * that is rare is looked for in spans of 8, 64 and 512 days and in the end at all times. The spans are those of the index, counted from
 * {@link #ORIGIN}.
 *
 * @param level 0 for one day, then eight times as many each, {@link #ALL} for all that is left
 * @param first earliest day, inclusive
 * @param last latest day, inclusive
 */
public record DaySpan(int level, LocalDate first, LocalDate last) {
    static final LocalDate ORIGIN = LocalDate.of(2000, 1, 1);
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
    private static final int ALL = 4;
    private static final int BITS = 3;

    /** 方向 — from the newest case to the oldest, or the other way. */
    public enum Way {
        BACK,
        FORTH
    }

    /** All days: for what is not read in the order of registration. */
    public static DaySpan always() {
        return new DaySpan(ALL, EARLIEST, LATEST);
    }

    /** The first days to look at: the wider the scope, the fewer. */
    public static DaySpan from(LocalDate day, Scope scope, Way way) {
        return of(day, Math.min(ALL, scope.prefix().length() / 2), way);
    }

    private static DaySpan of(LocalDate day, int level, Way way) {
        if (level >= ALL) return way == Way.BACK ? new DaySpan(ALL, EARLIEST, day) : new DaySpan(ALL, day, LATEST);
        var bits = BITS * level;
        var begins = ORIGIN.plusDays(day.toEpochDay() - ORIGIN.toEpochDay() >> bits << bits);
        return way == Way.BACK
                ? new DaySpan(level, begins, day)
                : new DaySpan(level, day, begins.plusDays((1L << bits) - 1));
    }

    public boolean isLast() {
        return level >= ALL;
    }

    /** The days behind these: longer when there was little in these. */
    public DaySpan next(Way way, boolean little) {
        var day = way == Way.BACK ? first.minusDays(1) : last.plusDays(1);
        return of(day, little ? level + 1 : level, way);
    }

    /** The span's token in the index; none for all days. */
    Optional<String> token() {
        if (level >= ALL) return Optional.empty();
        var bits = BITS * level;
        var number = last.toEpochDay() - ORIGIN.toEpochDay() >> bits;
        return Optional.of(level == 0 ? "#" + number : "#%d:%d".formatted(1 << bits, number));
    }
}
