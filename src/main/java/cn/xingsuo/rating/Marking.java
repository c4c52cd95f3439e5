package cn.xingsuo.rating;

import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.standard.Criterion;
import cn.xingsuo.standard.OfficeClass;
import cn.xingsuo.standard.Rules;
import cn.xingsuo.standard.Scoring;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 逐项评分 — applies a criterion's rule to the sheet: one switch over the kinds of rule. */
final class Marking {
    private static final int DECIMALS = 4;
    private final Sheet sheet;
    private final ValueRules values;
    private final GradeRules grades;

    Marking(Rules rules, OfficeClass officeClass, Sheet sheet) {
        this.sheet = sheet;
        this.values = new ValueRules(officeClass, rules.stepMode());
        this.grades = new GradeRules(rules);
    }

    /** 评定结果 — the exact mark beside the finding that is shown and stored. */
    record Marked(Finding finding, Mark exact) {}

    Marked mark(Criterion criterion) {
        var points = Fraction.of(criterion.points());
        var barred = barred(criterion);
        var raw = barred == null ? mark(criterion.scoring()) : Mark.notApplicable();
        var exact = new Mark(
                raw.low().within(Fraction.ZERO, points),
                raw.high().within(Fraction.ZERO, points),
                raw.state(),
                raw.working());
        return new Marked(finding(criterion, exact.of(points), readings(criterion.scoring(), barred)), exact);
    }

    private static Finding finding(Criterion criterion, Mark mark, List<Finding.Measured> readings) {
        return new Finding(
                criterion.code(),
                criterion.dimension(),
                criterion.points(),
                shown(mark.low()),
                shown(mark.high()),
                mark.state(),
                readings,
                mark.working(),
                criterion.basis());
    }

    private static BigDecimal shown(Fraction points) {
        return new BigDecimal(points.shown(DECIMALS));
    }

    private Mark mark(Scoring scoring) {
        return switch (scoring) {
            case Scoring.AllOrNothing it -> values.mark(it, reading(it));
            case Scoring.RatioStep it -> values.mark(it, reading(it));
            case Scoring.RatioLinear it -> values.mark(it, reading(it));
            case Scoring.CountTarget it -> values.mark(it, reading(it));
            case Scoring.PerPointDeduct it -> values.mark(it, reading(it));
            case Scoring.SampleMean it -> values.mark(it, reading(it));
            case Scoring.BonusCount it -> values.mark(it, reading(it));
            case Scoring.ChecklistDeduct it -> DeductionRules.mark(it, reading(it));
            case Scoring.IncidentDeduct it -> DeductionRules.mark(it, sheet);
            case Scoring.GradeAbcd it -> grades.mark(it, sheet);
            case Scoring.BonusLevel it -> BonusRules.mark(it, sheet);
            case Scoring.Composite it -> composite(it);
            case Scoring.Veto _ -> Mark.notApplicable();
        };
    }

    /** Whether the rule, a part of a composite one, gives less than its points. */
    boolean lacks(Scoring part) {
        var mark = mark(part);
        return mark.isApplicable() && mark.low().compareTo(Fraction.of(part.points())) < 0;
    }

    private Mark composite(Scoring.Composite rule) {
        var sum = new PartSum();
        for (var part : rule.parts()) sum.add(part.scoring(), mark(part.scoring()));
        return sum.of(rule);
    }

    private Reading reading(Scoring.Single rule) {
        return sheet.reading(rule.indicator());
    }

    /** The reason as a reading, when there is too little to judge by. */
    private @Nullable Reading barred(Criterion criterion) {
        var limit = criterion.notApplicable();
        if (limit == null) return null;
        var first = sheet.reading(criterion.indicators().getFirst());
        if (!first.hasValue()) return null;
        var few = isBelow(first.numerator(), limit.numeratorBelow())
                || isBelow(first.denominator(), limit.denominatorBelow());
        return few ? Reading.notApplicable(limit.when().zh()) : null;
    }

    private static boolean isBelow(BigDecimal value, @Nullable BigDecimal limit) {
        return limit != null && value.compareTo(limit) < 0;
    }

    private List<Finding.Measured> readings(Scoring scoring, @Nullable Reading barred) {
        return leaves(scoring)
                .flatMap(leaf -> leaf.indicators().stream()
                        .map(it -> new Finding.Measured(it, barred == null ? shown(leaf, it) : barred)))
                .toList();
    }

    private Reading shown(Scoring leaf, String indicator) {
        var reading =
                leaf instanceof Scoring.GradeAbcd graded ? grades.reading(graded, sheet) : sheet.reading(indicator);
        var isEmpty = reading.hasValue()
                && reading.denominator().signum() == 0
                && reading.numerator().signum() == 0;
        return isEmpty ? Reading.notApplicable("没有此类业务,分母为零") : reading;
    }

    private static Stream<Scoring> leaves(Scoring scoring) {
        return scoring instanceof Scoring.Composite composite
                ? composite.parts().stream().flatMap(it -> leaves(it.scoring()))
                : Stream.of(scoring);
    }
}
