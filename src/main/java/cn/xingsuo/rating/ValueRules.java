package cn.xingsuo.rating;

import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.standard.Band;
import cn.xingsuo.standard.IndicatorUnit;
import cn.xingsuo.standard.OfficeClass;
import cn.xingsuo.standard.Rules.StepMode;
import cn.xingsuo.standard.Scoring;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.UnaryOperator;

/** 取值计分 — the rules that turn the value of one indicator into points. */
record ValueRules(OfficeClass officeClass, StepMode stepMode) {
    Mark mark(Scoring.AllOrNothing rule, Reading reading) {
        return value(
                reading,
                rule.unit(),
                rule.points(),
                value -> value.atLeast(Fraction.of(rule.atLeast())) ? Fraction.of(rule.points()) : Fraction.ZERO);
    }

    Mark mark(Scoring.RatioLinear rule, Reading reading) {
        var from = Fraction.of(rule.from());
        var span = Fraction.of(rule.full()).minus(from);
        return value(
                reading,
                rule.unit(),
                rule.points(),
                value -> value.minus(from)
                        .over(span)
                        .within(Fraction.ZERO, Fraction.ONE)
                        .times(Fraction.of(rule.points())));
    }

    Mark mark(Scoring.CountTarget rule, Reading reading) {
        var target = Fraction.of(rule.targets().getOrDefault(officeClass, BigDecimal.ONE));
        var points = Fraction.of(rule.points());
        var perMissing = rule.perMissing();
        return value(
                reading,
                IndicatorUnit.NUMBER,
                rule.points(),
                value -> perMissing == null
                        ? value.over(target).min(Fraction.ONE).times(points)
                        : points.minus(target.minus(value).max(Fraction.ZERO).times(Fraction.of(perMissing)))
                                .max(Fraction.ZERO));
    }

    Mark mark(Scoring.PerPointDeduct rule, Reading reading) {
        var points = Fraction.of(rule.points());
        return value(reading, IndicatorUnit.PERCENT, rule.points(), value -> {
            var below = stepped(Fraction.of(rule.from()).minus(value).max(Fraction.ZERO));
            return points.minus(below.times(Fraction.of(rule.perPoint()))).max(Fraction.ZERO);
        });
    }

    Mark mark(Scoring.SampleMean rule, Reading reading) {
        return value(
                reading,
                IndicatorUnit.PERCENT,
                rule.points(),
                value -> value.atLeast(Fraction.of(rule.zeroBelow()))
                        ? value.over(Fraction.HUNDRED).min(Fraction.ONE).times(Fraction.of(rule.points()))
                        : Fraction.ZERO);
    }

    Mark mark(Scoring.BonusCount rule, Reading reading) {
        return value(
                reading,
                IndicatorUnit.CASES,
                rule.points(),
                value -> value.times(Fraction.of(rule.each())).min(Fraction.of(rule.points())));
    }

    Mark mark(Scoring.RatioStep rule, Reading reading) {
        var bands = rule.bands().getOrDefault(officeClass, List.of());
        if (reading.hasValue() && rule.lowerIsBetter() && reading.denominator().signum() == 0)
            return overNothing(rule, bands, reading);
        var mark = value(reading, rule.unit(), rule.points(), value -> points(bands, value, rule.lowerIsBetter()));
        if (mark.state() != Finding.State.NO_DATA) return mark;
        var worst = bands.stream().map(it -> Fraction.of(it.points())).reduce(Fraction::min);
        return Mark.unknown(worst.orElse(Fraction.ZERO), mark.high(), mark.working());
    }

    /** Something to look after and nobody to do it is worse than any number; nothing and nobody is not applicable. */
    private static Mark overNothing(Scoring.RatioStep rule, List<Band> bands, Reading reading) {
        if (reading.numerator().signum() == 0) return Mark.notApplicable();
        var last = bands.stream().filter(it -> it.to() == null).findFirst().orElseThrow();
        return Mark.scored(Fraction.of(last.points()), Values.shown(reading, rule.unit()));
    }

    static Fraction points(List<Band> bands, Fraction value, boolean lowerIsBetter) {
        return bands.stream()
                .filter(it -> covers(it, value, lowerIsBetter))
                .findFirst()
                .map(it -> Fraction.of(it.points()))
                .orElse(Fraction.ZERO);
    }

    private static boolean covers(Band band, Fraction value, boolean lowerIsBetter) {
        var from = value.compareTo(Fraction.of(band.from()));
        var to = band.to() == null ? -1 : value.compareTo(Fraction.of(band.to()));
        if (!lowerIsBetter) return from >= 0 && to < 0;
        return (from > 0 || from == 0 && band.from().signum() == 0) && to <= 0;
    }

    private Fraction stepped(Fraction below) {
        return switch (stepMode) {
            case FLOOR -> below.whole(RoundingMode.FLOOR);
            case CEIL -> below.whole(RoundingMode.CEILING);
            case PRORATA -> below;
        };
    }

    private static Mark value(Reading reading, IndicatorUnit unit, BigDecimal points, UnaryOperator<Fraction> rule) {
        if (reading.state() == Reading.State.NO_DATA) return Mark.unknown(Fraction.ZERO, Fraction.of(points), "?");
        if (!reading.hasValue() || reading.denominator().signum() == 0) return Mark.notApplicable();
        return Mark.scored(rule.apply(Values.value(reading, unit)), Values.shown(reading, unit));
    }
}
