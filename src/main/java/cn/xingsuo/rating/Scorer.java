package cn.xingsuo.rating;

import cn.xingsuo.standard.Criterion;
import cn.xingsuo.standard.OfficeClass;
import cn.xingsuo.standard.Scoring.Effect;
import cn.xingsuo.standard.Standard;
import cn.xingsuo.standard.StarLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** 评分 — the pure function from a standard and a sheet of readings to an explained score. */
public final class Scorer {
    private final Standard standard;
    private final Sheet sheet;
    private final OfficeClass officeClass;
    private final Marking marking;
    private final MarkMemo memo;
    private final Map<String, Marking.Marked> marks = new HashMap<>();

    private Scorer(Standard standard, OfficeClass officeClass, Sheet sheet, MarkMemo memo) {
        this.standard = standard;
        this.officeClass = officeClass;
        this.sheet = sheet;
        this.memo = memo;
        this.marking = new Marking(standard.rules(), officeClass, sheet);
    }

    /** Scores the sheet. Touches nothing, remembers nothing: same input, same score. */
    public static Score score(Standard standard, OfficeClass officeClass, Sheet sheet) {
        return score(standard, officeClass, sheet, new MarkMemo());
    }

    /** The same, for many sheets of one standard and day that share a memo. */
    static Score score(Standard standard, OfficeClass officeClass, Sheet sheet, MarkMemo memo) {
        return new Scorer(standard, officeClass, sheet, memo).score();
    }

    private Score score() {
        var base = standard.criteria().stream().map(this::mark).toList();
        var bonuses = standard.bonuses().stream().map(this::mark).toList();
        var vetoes = vetoes();
        var sums = new Sums(standard.rules());
        var trial = dimensions(base, sums);
        var totals = sums.totals(bonuses);
        var rule = new StarRule(totals, trial, marks, vetoes, sheet.standing());
        var checks = levels().stream().map(rule::check).toList();
        var stars = stars(checks, vetoes);
        var floor = floorInReach(stars.star());
        var dimensions = trial.stream().map(it -> sums.withFloor(it, floor)).toList();
        var findings = new ArrayList<>(base);
        findings.addAll(bonuses);
        return new Score(
                standard.id(),
                officeClass,
                sheet.on(),
                stars,
                totals,
                dimensions,
                findings.stream().map(Marking.Marked::finding).toList(),
                vetoes,
                checks);
    }

    private Marking.Marked mark(Criterion criterion) {
        var marked = memo.mark(criterion, officeClass, sheet, () -> marking.mark(criterion));
        marks.put(criterion.code(), marked);
        return marked;
    }

    private List<VetoFinding> vetoes() {
        var check = new VetoCheck(standard.rules(), sheet);
        return standard.vetoes().stream().map(check::check).toList();
    }

    private List<DimensionScore> dimensions(List<Marking.Marked> base, Sums sums) {
        return standard.dimensions().stream()
                .map(dimension -> {
                    var marks = base.stream()
                            .filter(it -> it.finding().dimension().equals(dimension.code()))
                            .toList();
                    return sums.add(memo.part(dimension, marks, () -> sums.part(dimension, marks)));
                })
                .toList();
    }

    /** Every level that names a star, highest first. */
    private List<StarLevel> levels() {
        return standard.rules().stars().stream().filter(it -> it.star() > 0).toList();
    }

    private static Stars stars(List<StarCheck> checks, List<VetoFinding> vetoes) {
        var star = highest(checks, StarCheck::met);
        var high = highest(checks, StarCheck::possible);
        var uncapped = highest(
                checks,
                check -> check.conditions().stream()
                        .filter(it -> it.kind() != Condition.Kind.VETO)
                        .allMatch(Condition::met));
        var suspended = vetoes.stream().anyMatch(it -> it.stands() && it.effect() == Effect.SUSPEND);
        return new Stars(star, uncapped, star, high, star != high, suspended);
    }

    private static int highest(List<StarCheck> checks, Predicate<StarCheck> test) {
        return checks.stream().filter(test).mapToInt(StarCheck::star).max().orElse(0);
    }

    /** The floor of the next star up, or of the highest one when it is reached. */
    private BigDecimal floorInReach(int star) {
        return levels().stream()
                .filter(it -> it.star() > star)
                .reduce((higher, lower) -> lower)
                .or(() -> levels().stream().findFirst())
                .map(StarLevel::floor)
                .orElse(BigDecimal.ZERO);
    }
}
