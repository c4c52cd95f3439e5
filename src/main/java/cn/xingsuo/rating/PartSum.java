package cn.xingsuo.rating;

import cn.xingsuo.rating.Finding.State;
import cn.xingsuo.standard.Scoring;
import java.util.ArrayList;
import java.util.List;

/**
 * 组合求和 — adds up the parts of a composite: parts that do not apply leave their points to the others, parts of 0 points deduct
 * from the sum.
 */
final class PartSum {
    private Fraction low = Fraction.ZERO;
    private Fraction high = Fraction.ZERO;
    private Fraction deductLow = Fraction.ZERO;
    private Fraction deductHigh = Fraction.ZERO;
    private Fraction applicable = Fraction.ZERO;
    private boolean unknown;
    private final List<String> workings = new ArrayList<>();

    void add(Scoring part, Mark mark) {
        if (!mark.isApplicable()) return;
        var points = Fraction.of(part.points());
        unknown |= mark.state() == State.NO_DATA;
        if (points.equals(Fraction.ZERO)) {
            deductLow = deductLow.plus(mark.low());
            deductHigh = deductHigh.plus(mark.high());
            workings.add(mark.working());
            return;
        }
        low = low.plus(mark.low());
        high = high.plus(mark.high());
        applicable = applicable.plus(points);
        workings.add(mark.of(points).working());
    }

    Mark of(Scoring.Composite rule) {
        if (applicable.equals(Fraction.ZERO)) return Mark.notApplicable();
        var scale = Fraction.of(rule.points()).over(applicable);
        return new Mark(
                low.times(scale).plus(deductLow),
                high.times(scale).plus(deductHigh),
                unknown ? State.NO_DATA : State.SCORED,
                String.join("; ", workings));
    }
}
