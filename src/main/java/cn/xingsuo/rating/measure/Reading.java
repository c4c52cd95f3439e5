package cn.xingsuo.rating.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * 读数 — one figure of one subject: an exact fraction, or the reason why there is none.
 *
 * @param denominator 1 for plain counts
 * @param reason why there is no figure, one Chinese sentence; null for a value
 */
public record Reading(
        State state,
        BigDecimal numerator,
        BigDecimal denominator,
        @Nullable String reason) {
    /** 读数状态. */
    public enum State {
        VALUE,
        /** 缺数: nobody has recorded it, or its room does not exist. */
        NO_DATA,
        /** 不适用: there is nothing to count, e.g. a denominator of 0. */
        NOT_APPLICABLE
    }

    public static Reading share(BigDecimal numerator, BigDecimal denominator) {
        return new Reading(State.VALUE, numerator, denominator, null);
    }

    public static Reading share(long numerator, long denominator) {
        return share(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    public static Reading count(long count) {
        return share(count, 1);
    }

    public static Reading value(BigDecimal value) {
        return share(value, BigDecimal.ONE);
    }

    public static Reading noData(String reason) {
        return new Reading(State.NO_DATA, BigDecimal.ZERO, BigDecimal.ONE, reason);
    }

    public static Reading notApplicable(String reason) {
        return new Reading(State.NOT_APPLICABLE, BigDecimal.ZERO, BigDecimal.ONE, reason);
    }

    public boolean hasValue() {
        return state == State.VALUE;
    }

    /** Numerator ÷ denominator to 34 digits; only for display and comparison, scoring multiplies before it divides. */
    public BigDecimal quotient() {
        return numerator.divide(denominator, MathContext.DECIMAL128);
    }

    /** The value in the unit's terms (a percent out of 100), rounded HALF_UP to the given decimals. */
    public BigDecimal in(Unit unit, int decimals) {
        var scaled = unit == Unit.PERCENT ? numerator.movePointRight(2) : numerator;
        return scaled.divide(denominator, decimals, RoundingMode.HALF_UP);
    }
}
