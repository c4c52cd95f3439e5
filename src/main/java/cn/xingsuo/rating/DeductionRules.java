package cn.xingsuo.rating;

import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.standard.Scoring;
import java.util.ArrayList;

/** 扣分计分 — the rules that start from full points and deduct until none are left. */
final class DeductionRules {
    /** What an unknown number of incidents may cost a part that only deducts; the criterion stops at 0. */
    private static final Fraction EVERYTHING = Fraction.HUNDRED;

    private DeductionRules() {}

    static Mark mark(Scoring.ChecklistDeduct rule, Reading reading) {
        var points = Fraction.of(rule.points());
        if (reading.state() == Reading.State.NO_DATA) return Mark.unknown(Fraction.ZERO, points, "?");
        if (!reading.hasValue() || reading.denominator().signum() == 0) return Mark.notApplicable();
        var items = Fraction.of(rule.items().size());
        var missing = items.minus(Values.quotient(reading)).max(Fraction.ZERO);
        var lost = missing.times(Fraction.of(rule.perItem()));
        return Mark.scored(
                points.minus(lost).max(Fraction.ZERO),
                points.shown(4) + " − " + missing.shown(2) + " × " + Values.plain(rule.perItem()));
    }

    static Mark mark(Scoring.IncidentDeduct rule, Sheet sheet) {
        var points = Fraction.of(rule.points());
        var lost = Fraction.ZERO;
        var unknown = false;
        var applicable = false;
        var working = new ArrayList<String>();
        for (var deduction : rule.deductions()) {
            var reading = sheet.reading(deduction.indicator());
            if (reading.state() == Reading.State.NOT_APPLICABLE
                    || reading.denominator().signum() == 0) continue;
            applicable = true;
            unknown |= !reading.hasValue();
            if (!reading.hasValue()) continue;
            var cost = cost(deduction, points);
            lost = lost.plus(Values.quotient(reading).times(cost));
            working.add(Values.quotient(reading).shown(2) + " × " + cost.shown(4));
        }
        if (!applicable) return Mark.notApplicable();
        return mark(points, lost, unknown, points.shown(4) + " − (" + String.join(" + ", working) + ")");
    }

    private static Fraction cost(Scoring.Deduction deduction, Fraction points) {
        var each = deduction.each();
        if (each != null) return Fraction.of(each);
        return points.compareTo(Fraction.ZERO) > 0 ? points : EVERYTHING;
    }

    private static Mark mark(Fraction points, Fraction lost, boolean unknown, String working) {
        var onlyDeducts = points.equals(Fraction.ZERO);
        var left = onlyDeducts ? Fraction.ZERO.minus(lost) : points.minus(lost).max(Fraction.ZERO);
        if (!unknown) return Mark.scored(left, working);
        var worst = onlyDeducts ? Fraction.ZERO.minus(EVERYTHING) : Fraction.ZERO;
        return Mark.unknown(worst, left, lost.equals(Fraction.ZERO) ? "?" : working + " − ?");
    }
}
