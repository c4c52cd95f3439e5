package cn.xingsuo.mediation.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 结案情况 — how a case ended.
 *
 * @param outcome Chinese title of the outcome
 * @param words terms, reason or note
 * @param routes other ways told, Chinese; empty unless it failed
 * @param undoUntil last moment the conclusion can be taken back; null when it cannot any more
 */
public record CaseEnding(
        String code,
        String outcome,
        LocalDate on,
        @Nullable String number,
        String words,
        String routes,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate performBy,
        @Nullable Instant undoUntil) {
    public boolean settled() {
        return performBy != null;
    }

    public boolean written() {
        return code.equals("WRITTEN");
    }
}
