package cn.xingsuo.rating.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 试算请求 — readings to be scored against an edition. What is absent reads "no data".
 *
 * @param officeClass {@code LARGE}, {@code MEDIUM}, {@code SMALL} or 大, 中, 小; MEDIUM when absent
 * @param on reference day; today when absent
 * @param readings by indicator
 * @param grades by indicator or criterion: one letter, or a list of letters, one of each judge
 */
record TrialRequest(
        @Nullable String edition,
        @Nullable String officeClass,
        @Nullable LocalDate on,
        @Nullable Map<String, @Nullable Posted> readings,
        @Nullable List<@Nullable Happened> incidents,
        @Nullable Map<String, @Nullable Object> grades,
        @Nullable Held standing) {
    /** 读数 — exactly one of a fraction, a value in the indicator's unit (a percent out of 100), or a state. */
    record Posted(
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value,
            @Nullable String state) {}

    /**
     * 情形 — a registered incident that may raise a veto.
     *
     * @param code of the veto item
     * @param on the reference day when absent
     * @param responsible true when absent
     */
    record Happened(
            @Nullable String code,
            @Nullable LocalDate on,
            @Nullable Boolean responsible,
            @Nullable Boolean grave,
            @Nullable LocalDate liftedOn) {}

    /** 星级存续 — a scheme's first cycle when absent. */
    record Held(
            @Nullable Boolean firstCycle,
            @Nullable Boolean firstApplication,
            @Nullable Integer star,
            @Nullable Integer months,
            @Nullable Boolean openRectification) {}
}
