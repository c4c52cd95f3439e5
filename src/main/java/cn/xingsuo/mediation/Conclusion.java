package cn.xingsuo.mediation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 结案 — how it ended and when that was entered.
 *
 * @param confirmBy last day to ask the court for confirmation; null without a written agreement
 * @param visitDue when the parties are to be visited again; null without a written agreement
 */
record Conclusion(
        Outcome outcome,
        Instant at,
        @Nullable LocalDate confirmBy,
        @Nullable LocalDate visitDue) {}
