package cn.xingsuo.network.web;

import cn.xingsuo.network.StudioState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 工作室行 — one row of the list. */
public record StudioLine(
        String id,
        String name,
        StudioState state,
        String mediator,
        LocalDate appliedOn,
        @Nullable LocalDate namedOn,
        @Nullable String plaque,
        @Nullable LocalDate reviewedOn) {
    public String path() {
        return "/mediation/studios/" + id;
    }

    public String tone() {
        return tone(state);
    }

    static String tone(StudioState state) {
        return switch (state) {
            case NAMED -> "green";
            case CORRECTING -> "amber";
            case APPLIED, VISITED -> "blue";
            case REJECTED, TAKEN_DOWN -> "";
        };
    }
}
