package cn.xingsuo.rating;

import cn.xingsuo.office.Scope;
import cn.xingsuo.rating.measure.Indicator;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.rating.measure.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 指标数值 — one indicator over a scope: each office's reading, and what they come to together.
 *
 * @param rows by office code, every office of the scope
 */
public record Figure(Indicator indicator, Scope scope, Period period, List<Row> rows) {
    private static final int DECIMALS = 2;

    /** 一所之数 — the reading of one office. */
    public record Row(String subject, String name, Reading reading) {
        /** In the unit's terms; null when there is none. */
        public @Nullable BigDecimal value(Unit unit) {
            return reading.hasValue() ? tidy(reading.in(unit, DECIMALS)) : null;
        }
    }

    /** The sum of the numerators. */
    public BigDecimal numerator() {
        return valued().stream().map(Reading::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The sum of the denominators; 1 for counts and amounts that are not divided by anything. */
    public BigDecimal denominator() {
        if (isPlain()) return BigDecimal.ONE;
        return valued().stream().map(Reading::denominator).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All offices together: the pooled share, or the sum. Null when nobody has a reading. */
    public @Nullable BigDecimal value() {
        if (valued().isEmpty() || denominator().signum() == 0) return null;
        return tidy(Reading.share(numerator(), denominator()).in(indicator.unit(), DECIMALS));
    }

    /** The plain mean of the offices' values. */
    public @Nullable BigDecimal mean() {
        var values = sorted();
        if (values.isEmpty()) return null;
        return tidy(values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), DECIMALS, RoundingMode.HALF_UP));
    }

    public @Nullable BigDecimal min() {
        var values = sorted();
        return values.isEmpty() ? null : values.getFirst();
    }

    public @Nullable BigDecimal median() {
        var values = sorted();
        if (values.isEmpty()) return null;
        var upper = values.get(values.size() / 2);
        var lower = values.get((values.size() - 1) / 2);
        return tidy(upper.add(lower).divide(BigDecimal.TWO, DECIMALS, RoundingMode.HALF_UP));
    }

    public @Nullable BigDecimal max() {
        var values = sorted();
        return values.isEmpty() ? null : values.getLast();
    }

    /** How many offices have a reading at all. */
    public int measured() {
        return valued().size();
    }

    private boolean isPlain() {
        return indicator.unit() != Unit.PERCENT
                && valued().stream().allMatch(it -> it.denominator().compareTo(BigDecimal.ONE) == 0);
    }

    private List<Reading> valued() {
        return rows.stream().map(Row::reading).filter(Reading::hasValue).toList();
    }

    private List<BigDecimal> sorted() {
        return valued().stream()
                .map(it -> tidy(it.in(indicator.unit(), DECIMALS)))
                .sorted()
                .toList();
    }

    /** Without trailing zeros, but never in scientific notation. */
    private static BigDecimal tidy(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
