package cn.xingsuo.rating;

import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.standard.IndicatorUnit;
import java.math.BigDecimal;

/** 取值 — the value of a reading in the terms a standard is written in, and how it is shown. */
final class Values {
    private Values() {}

    /** Out of 100 for a share, else as it is. The denominator must not be 0. */
    static Fraction value(Reading reading, IndicatorUnit unit) {
        var value = quotient(reading);
        return unit == IndicatorUnit.PERCENT ? value.times(Fraction.HUNDRED) : value;
    }

    static Fraction quotient(Reading reading) {
        return Fraction.of(reading.numerator()).over(Fraction.of(reading.denominator()));
    }

    /** For example {@code 195 ÷ 200 = 97.5 %}, or {@code 3} for a plain count. */
    static String shown(Reading reading, IndicatorUnit unit) {
        var isCount = reading.denominator().compareTo(BigDecimal.ONE) == 0;
        if (unit != IndicatorUnit.PERCENT && isCount) return plain(reading.numerator());
        var division = plain(reading.numerator()) + " ÷ " + plain(reading.denominator());
        if (reading.denominator().signum() == 0) return division;
        var percent = unit == IndicatorUnit.PERCENT ? " %" : "";
        return division + " = " + value(reading, unit).shown(2) + percent;
    }

    static String plain(BigDecimal number) {
        return Fraction.of(number).shown(4);
    }
}
