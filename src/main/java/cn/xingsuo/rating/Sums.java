package cn.xingsuo.rating;

import cn.xingsuo.standard.Dimension;
import cn.xingsuo.standard.Rules;
import java.math.BigDecimal;
import java.util.List;

/** 汇总 — exact sums of marks, by dimension and in all, rounded only at the end. */
final class Sums {
    private final Rules rules;
    private Fraction base = Fraction.ZERO;
    private Fraction bestBase = Fraction.ZERO;
    private Fraction asked = Fraction.ZERO;
    private Fraction all = Fraction.ZERO;

    Sums(Rules rules) {
        this.rules = rules;
    }

    /**
     * 维度合计 — a dimension by itself, exact.
     *
     * @param score without a floor yet: which star is in reach follows from all dimensions
     */
    record Part(DimensionScore score, boolean applies, Fraction points, Fraction low, Fraction high) {}

    /** What one dimension comes to; depends on nothing but its marks. */
    Part part(Dimension dimension, List<Marking.Marked> marks) {
        var points = Fraction.of(dimension.points());
        var applicable = Fraction.ZERO;
        var low = Fraction.ZERO;
        var high = Fraction.ZERO;
        for (var mark : marks) {
            if (!mark.exact().isApplicable()) continue;
            applicable = applicable.plus(Fraction.of(mark.finding().points()));
            low = low.plus(mark.exact().low());
            high = high.plus(mark.exact().high());
        }
        var applies = applicable.compareTo(Fraction.ZERO) > 0;
        if (applies) {
            low = low.times(points).over(applicable);
            high = high.times(points).over(applicable);
        }
        var score = new DimensionScore(
                dimension.code(), dimension.points(), show(applicable), show(low), show(high), show(Fraction.ZERO));
        return new Part(score, applies, points, low, high);
    }

    DimensionScore add(Part it) {
        all = all.plus(it.points());
        if (it.applies()) {
            asked = asked.plus(it.points());
            base = base.plus(it.low());
            bestBase = bestBase.plus(it.high());
        }
        return it.score();
    }

    /** @param floor percent of its points the star in reach asks */
    DimensionScore withFloor(DimensionScore it, BigDecimal floor) {
        var least = Fraction.of(it.points()).times(Fraction.of(floor)).over(Fraction.HUNDRED);
        return new DimensionScore(it.code(), it.points(), it.applicable(), it.earned(), it.best(), show(least));
    }

    /** Call after every dimension: one that does not apply at all leaves its points to the others. */
    Totals totals(List<Marking.Marked> bonuses) {
        var scale = asked.equals(Fraction.ZERO) ? Fraction.ONE : all.over(asked);
        var cap = Fraction.of(rules.bonusCap());
        var bonus = Fraction.ZERO;
        var bestBonus = Fraction.ZERO;
        for (var mark : bonuses) {
            bonus = bonus.plus(mark.exact().low());
            bestBonus = bestBonus.plus(mark.exact().high());
        }
        var low = base.times(scale);
        var high = bestBase.times(scale);
        return new Totals(
                show(low),
                show(high),
                show(bonus.min(cap)),
                show(bestBonus.min(cap)),
                show(bonus),
                show(low.plus(bonus.min(cap))),
                show(high.plus(bestBonus.min(cap))));
    }

    private BigDecimal show(Fraction points) {
        return points.rounded(rules.decimals(), rules.rounding());
    }
}
