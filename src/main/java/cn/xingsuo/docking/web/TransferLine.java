package cn.xingsuo.docking.web;

import cn.xingsuo.docking.TransferState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 移送行 — one row of the ledger.
 *
 * @param inbound as the viewer's side sees it
 * @param organ the other side
 */
public record TransferLine(
        UUID id,
        String letter,
        boolean inbound,
        String organ,
        String subject,
        TransferState state,
        LocalDate sentOn,
        LocalDate receiveBy,
        @Nullable LocalDate feedbackBy) {
    public String path() {
        return "/mediation/transfers/" + id;
    }

    public String tone() {
        return tone(state);
    }

    static String tone(TransferState state) {
        return switch (state) {
            case SENT -> "amber";
            case RECEIVED, MEDIATING -> "blue";
            case SUCCEEDED, FED_BACK -> "green";
            case REFUSED, FAILED -> "red";
            case ARCHIVED -> "";
        };
    }

    /** What runs now; null when nothing does. */
    public @Nullable LocalDate due() {
        return switch (state) {
            case SENT -> receiveBy;
            case RECEIVED, MEDIATING, SUCCEEDED, FAILED -> feedbackBy;
            case REFUSED, FED_BACK, ARCHIVED -> null;
        };
    }
}
