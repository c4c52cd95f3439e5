package cn.xingsuo.rating;

import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.standard.Grade;
import cn.xingsuo.standard.Rules;
import cn.xingsuo.standard.Scoring;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** 等次计分 — pools the grades of several judges and gives the share of the points they are worth. */
record GradeRules(Rules rules) {
    /** What the grades read; a reading without grades is taken as the share already pooled. */
    Reading reading(Scoring.GradeAbcd rule, Sheet sheet) {
        var grades = sheet.grades().getOrDefault(rule.indicator(), List.of());
        if (grades.isEmpty()) return sheet.reading(rule.indicator());
        if (grades.size() < rule.graders()) return Reading.noData("评价人数不足");
        var share = pooled(rule.pooling(), grades);
        return Reading.share(new BigDecimal(share.numerator()), new BigDecimal(share.denominator()));
    }

    Mark mark(Scoring.GradeAbcd rule, Sheet sheet) {
        var points = Fraction.of(rule.points());
        var reading = reading(rule, sheet);
        if (reading.state() == Reading.State.NO_DATA) return Mark.unknown(Fraction.ZERO, points, "?");
        if (!reading.hasValue() || reading.denominator().signum() == 0) return Mark.notApplicable();
        var share = Values.quotient(reading).within(Fraction.ZERO, Fraction.ONE);
        var letters = sheet.grades().getOrDefault(rule.indicator(), List.of()).stream()
                .map(Grade::name)
                .collect(Collectors.joining(" "));
        return Mark.scored(
                share.times(points),
                (letters + " " + share.times(Fraction.HUNDRED).shown(2) + " %").strip());
    }

    private Fraction pooled(Scoring.Pooling pooling, List<Grade> grades) {
        var shares = grades.stream().map(this::share).sorted().toList();
        return switch (pooling) {
            case SINGLE -> share(grades.getFirst());
            case MEDIAN ->
                shares.get((shares.size() - 1) / 2)
                        .plus(shares.get(shares.size() / 2))
                        .over(Fraction.of(2));
            case MEAN -> shares.stream().reduce(Fraction.ZERO, Fraction::plus).over(Fraction.of(shares.size()));
        };
    }

    private Fraction share(Grade grade) {
        var percent = rules.grades().get(grade);
        return percent == null ? Fraction.ZERO : Fraction.of(percent).over(Fraction.HUNDRED);
    }
}
