package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.Status;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 案件行 — one row of a list.
 *
 * @param id null for a hidden case the viewer may not open
 * @param key by which the page after this row is asked for
 */
public record CaseLine(
        @Nullable UUID id,
        String number,
        String title,
        Status status,
        String mediator,
        LocalDate registeredOn,
        @Nullable LocalDate concludeBy,
        @Nullable LastStep last,
        String key) {
    /** 最近进展. */
    public record LastStep(LocalDate on, String kind) {}

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    public String tone() {
        return tone(status);
    }

    static String tone(Status status) {
        return switch (status) {
            case OPEN, WAITING -> "blue";
            case PERFORMED, SETTLED -> "green";
            case BREACHED, FAILED -> "amber";
            case DECLINED, WITHDRAWN, TERMINATED -> "";
        };
    }

    /** Null where there is nothing to open. */
    public @Nullable String path() {
        return id == null ? null : "/mediation/cases/" + id;
    }
}
