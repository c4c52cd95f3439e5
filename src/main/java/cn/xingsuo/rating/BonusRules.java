package cn.xingsuo.rating;

import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.standard.Scoring;
import java.util.ArrayList;

/** 加分计分 — points for matters recognised at county, city or province level. */
final class BonusRules {
    private BonusRules() {}

    static Mark mark(Scoring.BonusLevel rule, Sheet sheet) {
        var most = Fraction.of(rule.points());
        var required = requirement(rule, sheet);
        if (required == Requirement.FAILED) return Mark.scored(Fraction.ZERO, "0");
        var earned = Fraction.ZERO;
        var unknown = required == Requirement.UNKNOWN;
        var working = new ArrayList<String>();
        for (var level : rule.levels()) {
            var reading = sheet.reading(level.indicator());
            unknown |= reading.state() == Reading.State.NO_DATA;
            if (!reading.hasValue() || reading.numerator().signum() == 0) continue;
            var count = rule.highestOnly() ? Fraction.ONE : Values.quotient(reading);
            var points = count.times(Fraction.of(level.points()));
            earned = rule.highestOnly() ? earned.max(points) : earned.plus(points);
            working.add(count.shown(0) + " × " + Values.plain(level.points()));
        }
        var symbols =
                working.isEmpty() ? (unknown ? "?" : "0") : String.join(rule.highestOnly() ? ", " : " + ", working);
        var capped = earned.min(most);
        if (!unknown) return Mark.scored(capped, symbols);
        return Mark.unknown(required == Requirement.UNKNOWN ? Fraction.ZERO : capped, most, symbols);
    }

    private enum Requirement {
        MET,
        FAILED,
        UNKNOWN
    }

    private static Requirement requirement(Scoring.BonusLevel rule, Sheet sheet) {
        var needed = rule.requires();
        if (needed == null) return Requirement.MET;
        var reading = sheet.reading(needed.indicator());
        if (reading.state() == Reading.State.NO_DATA) return Requirement.UNKNOWN;
        var met = reading.hasValue()
                && reading.denominator().signum() != 0
                && Values.quotient(reading).atLeast(Fraction.of(needed.atLeast()));
        return met ? Requirement.MET : Requirement.FAILED;
    }
}
