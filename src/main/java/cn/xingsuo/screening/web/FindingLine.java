package cn.xingsuo.screening.web;

import cn.xingsuo.screening.FindingState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 排查登记行 — one row of the register.
 *
 * @param level of its live alert; null without one
 */
public record FindingLine(
        UUID id,
        String number,
        String name,
        FindingState state,
        LocalDate registeredOn,
        LocalDate resolveBy,
        int people,
        String responsible,
        @Nullable String level) {
    public String path() {
        return "/mediation/screening/findings/" + id;
    }

    public String tone() {
        return tone(state);
    }

    static String tone(FindingState state) {
        return switch (state) {
            case OPEN -> "blue";
            case CASE, REFERRED -> "info";
            case RESOLVED -> "green";
            case UNRESOLVED -> "amber";
        };
    }
}
