package cn.xingsuo.docket.web;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Locale;

/** 时段 — a part of the list of running deadlines. */
public enum Part {
    ALL("全部"),
    OVERDUE("逾期"),
    TODAY("今天"),
    WEEK("7 天内"),
    LATER("以后");

    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);
    private final String title;

    Part(String title) {
        this.title = title;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }

    /** As the address of the list names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean holds(LocalDate due, LocalDate today) {
        return !due.isBefore(first(today)) && !due.isAfter(last(today));
    }

    LocalDate first(LocalDate today) {
        return switch (this) {
            case ALL, OVERDUE -> LocalDate.EPOCH;
            case TODAY -> today;
            case WEEK -> today.plusDays(1);
            case LATER -> weekEnd(today).plusDays(1);
        };
    }

    LocalDate last(LocalDate today) {
        return switch (this) {
            case OVERDUE -> today.minusDays(1);
            case TODAY -> today;
            case WEEK -> weekEnd(today);
            case ALL, LATER -> FAR;
        };
    }

    static LocalDate weekEnd(LocalDate today) {
        return today.plus(Period.ofWeeks(1));
    }

    /** Unknown words show everything. */
    static Part of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word().equals(word))
                .findFirst()
                .orElse(ALL);
    }
}
