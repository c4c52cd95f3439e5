package cn.xingsuo.mediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 结果 — how a case stands at its end, for rooms that build on it.
 *
 * @param outcome code in {@code mediation-outcome}
 * @param fulfilled everything agreed was performed
 * @param confirmed the court confirmed the agreement
 */
public record Result(
        @Nullable LocalDate concludedOn,
        @Nullable String outcome,
        boolean fulfilled,
        boolean confirmed,
        boolean archived) {}
