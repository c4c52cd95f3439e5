package cn.xingsuo.screening.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 排查任务行.
 *
 * @param findings registered in it
 */
public record RoundLine(
        UUID id,
        String title,
        String office,
        boolean counted,
        LocalDate from,
        LocalDate due,
        @Nullable LocalDate doneOn,
        @Nullable Entry entry,
        int findings) {
    /** 报告情况 — whether it was a zero report, and how many days late it was entered. */
    public record Entry(boolean zero, int lag, LocalDate on, String note, String account) {}

    public String path() {
        return "/mediation/screening/rounds/" + id;
    }

    public boolean open() {
        return doneOn == null;
    }

    public boolean zero() {
        return entry != null && entry.zero();
    }

    public int lag() {
        return entry == null ? 0 : entry.lag();
    }
}
