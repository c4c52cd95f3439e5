package cn.xingsuo.screening.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 重大纠纷行 — one row of the ledger of grave disputes.
 *
 * @param level code
 * @param followBy when it has to be followed up next; null when closed
 */
public record AlertLine(
        UUID id,
        String number,
        String title,
        String level,
        LocalDate raisedOn,
        @Nullable String leader,
        boolean reported,
        @Nullable LocalDate followBy,
        @Nullable LocalDate closedOn) {
    public String path() {
        return "/mediation/screening/alerts/" + id;
    }

    public String tone() {
        return Tones.of(level);
    }

    public boolean live() {
        return closedOn == null;
    }
}
