package cn.xingsuo.rating;

import cn.xingsuo.rating.Condition.Kind;
import cn.xingsuo.standard.Scoring.Effect;
import cn.xingsuo.standard.StarLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 定星规则 — holds what one star asks against what was scored. */
record StarRule(
        Totals totals,
        List<DimensionScore> dimensions,
        Map<String, Marking.Marked> marks,
        List<VetoFinding> vetoes,
        Standing standing) {
    StarCheck check(StarLevel level) {
        var conditions = new ArrayList<Condition>();
        conditions.add(points(Kind.TOTAL, "", level.total().from(), totals.total(), totals.bestTotal()));
        if (level.base().signum() > 0)
            conditions.add(points(Kind.BASE, "", level.base(), totals.base(), totals.bestBase()));
        dimensions.stream()
                .filter(it -> it.applicable().signum() > 0)
                .forEach(it -> conditions.add(floor(it, level.floor())));
        level.criteria().forEach((code, needed) -> conditions.add(criterion(code, needed)));
        conditions.addAll(standing(level.standing()));
        vetoes.stream().filter(VetoFinding::stands).forEach(it -> conditions.add(veto(it, level.star())));
        return new StarCheck(level.star(), conditions);
    }

    private static Condition floor(DimensionScore dimension, BigDecimal percent) {
        var needed = dimension.points().multiply(percent).movePointLeft(2).stripTrailingZeros();
        return points(Kind.FLOOR, dimension.code(), plain(needed), dimension.earned(), dimension.best());
    }

    /** A criterion that does not apply stands in nobody's way. */
    private Condition criterion(String code, BigDecimal needed) {
        var marked = marks.get(code);
        if (marked == null || !marked.exact().isApplicable())
            return points(Kind.CRITERION, code, needed, needed, needed);
        var mark = marked.exact();
        var least = Fraction.of(needed);
        return new Condition(
                Kind.CRITERION,
                code,
                needed,
                marked.finding().earned(),
                marked.finding().best(),
                mark.low().atLeast(least),
                mark.high().atLeast(least));
    }

    private List<Condition> standing(StarLevel.Standing asked) {
        var conditions = new ArrayList<Condition>();
        if (asked.noOpenRectification()) conditions.add(yesNo(Kind.RECTIFICATION, "", !standing.openRectification()));
        var star = asked.heldStar();
        var spared = standing.firstCycle() || asked.firstTimeException() && standing.firstApplication();
        if (star == null || spared) return conditions;
        var needed = BigDecimal.valueOf(asked.heldMonths());
        var held = held(star, needed);
        conditions.add(points(Kind.HELD, String.valueOf(star), needed, held, held));
        return conditions;
    }

    /** Whoever holds a higher star has held this one long enough to get there. */
    private BigDecimal held(int star, BigDecimal needed) {
        if (standing.heldStar() > star) return needed;
        return BigDecimal.valueOf(standing.heldStar() == star ? standing.heldMonths() : 0);
    }

    private static Condition veto(VetoFinding veto, int star) {
        return yesNo(Kind.VETO, veto.code(), veto.effect() == Effect.CAP && star <= veto.cap());
    }

    private static Condition points(Kind kind, String subject, BigDecimal needed, BigDecimal actual, BigDecimal best) {
        return new Condition(
                kind, subject, needed, actual, best, actual.compareTo(needed) >= 0, best.compareTo(needed) >= 0);
    }

    private static Condition yesNo(Kind kind, String subject, boolean met) {
        var actual = met ? BigDecimal.ONE : BigDecimal.ZERO;
        return new Condition(kind, subject, BigDecimal.ONE, actual, actual, met, met);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
