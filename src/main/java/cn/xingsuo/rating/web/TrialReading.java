package cn.xingsuo.rating.web;

import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.rating.web.TrialRequest.Posted;
import cn.xingsuo.standard.IndicatorEntry;
import cn.xingsuo.standard.IndicatorUnit;
import cn.xingsuo.web.Refusal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** 试算读数 — a posted reading checked and made exact. */
final class TrialReading {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int MOST_DIGITS = 12;
    private static final int MOST_DECIMALS = 6;

    private TrialReading() {}

    static Reading of(IndicatorEntry indicator, @Nullable Posted posted) {
        if (posted == null) throw shape(indicator);
        var isFraction = posted.numerator() != null || posted.denominator() != null;
        var ways = (isFraction ? 1 : 0) + (posted.value() != null ? 1 : 0) + (posted.state() != null ? 1 : 0);
        if (ways != 1) throw shape(indicator);
        if (posted.value() != null) return value(indicator, number(indicator, posted.value()));
        if (posted.state() != null) return state(indicator, posted.state());
        if (posted.numerator() == null || posted.denominator() == null) throw shape(indicator);
        var denominator = number(indicator, posted.denominator());
        if (denominator.signum() == 0)
            throw new Refusal("指标 {0} 的分母应大于 0。没有此类业务请写 state: NOT_APPLICABLE", null, indicator.id());
        return Reading.share(number(indicator, posted.numerator()), denominator);
    }

    private static Reading value(IndicatorEntry indicator, BigDecimal value) {
        return indicator.unit() == IndicatorUnit.PERCENT ? Reading.share(value, HUNDRED) : Reading.value(value);
    }

    private static Reading state(IndicatorEntry indicator, String state) {
        return switch (state) {
            case "NO_DATA" -> Reading.noData("试算未提供");
            case "NOT_APPLICABLE" -> Reading.notApplicable("试算声明不适用");
            default -> throw new Refusal("指标 {0} 的 state 不认识。请写 NO_DATA 或 NOT_APPLICABLE", null, indicator.id());
        };
    }

    /** Bounds are looked at before any arithmetic: {@code 1e999999999} is a short text and an endless number. */
    private static BigDecimal number(IndicatorEntry indicator, BigDecimal number) {
        var isBounded = Math.abs((long) number.precision() - number.scale()) <= MOST_DIGITS
                && Math.abs((long) number.scale()) <= MOST_DIGITS
                && number.precision() <= 2 * MOST_DIGITS;
        if (!isBounded || number.signum() < 0 || number.stripTrailingZeros().scale() > MOST_DECIMALS)
            throw new Refusal("指标 {0} 的数字应在 0 到 999999999999 之间,最多 6 位小数", null, indicator.id());
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private static Refusal shape(IndicatorEntry indicator) {
        return new Refusal("指标 {0} 的读数写法不对。请写 numerator 和 denominator,或 value,或 state,三者选一", null, indicator.id());
    }
}
