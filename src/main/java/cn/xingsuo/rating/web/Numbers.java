package cn.xingsuo.rating.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.rating.Cautious;
import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.rating.measure.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** 数字写法 — how figures and points are written on pages: no idle zeros, a unit always. */
public final class Numbers {
    private Numbers() {}

    public static String plain(@Nullable BigDecimal number) {
        if (number == null) return "—";
        var stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** Points, to the two decimals in which totals are told. */
    public static String points(BigDecimal points) {
        return plain(points.setScale(2, RoundingMode.HALF_UP));
    }

    /** To one decimal. */
    public static String tenth(BigDecimal number) {
        return number.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    public static String value(@Nullable BigDecimal number, Unit unit) {
        if (number == null) return "—";
        return switch (unit) {
            case PERCENT -> tenth(number) + " %";
            case PEOPLE -> t("{0} 人", plain(number));
            case CASES -> t("{0} 件", plain(number));
            case INCIDENTS -> t("{0} 次", plain(number));
            case NUMBER -> plain(number);
        };
    }

    /** A reading in words: its value, or why there is none. */
    public static String reading(Reading reading, Unit unit) {
        return switch (reading.state()) {
            case VALUE -> value(reading.in(unit, 2), unit);
            case NO_DATA -> t("缺数");
            case NOT_APPLICABLE -> t("不适用");
        };
    }

    /** What the cases can vouch for, e.g. {@code ≥ 34.2 %}. */
    public static String atLeast(Cautious cautious) {
        return "≥ " + value(cautious.atLeast(), Unit.PERCENT);
    }

    /** The exact fraction behind a share; empty for plain numbers. */
    public static String fraction(Reading reading) {
        if (!reading.hasValue() || reading.denominator().compareTo(BigDecimal.ONE) == 0) return "";
        return plain(reading.numerator()) + " ÷ " + plain(reading.denominator());
    }

    /** A change with its sign and, for readers without colour, an arrow. */
    public static String delta(BigDecimal change) {
        return switch (change.signum()) {
            case 1 -> "▲ +" + plain(change);
            case -1 -> "▼ −" + plain(change.negate());
            default -> "0";
        };
    }
}
