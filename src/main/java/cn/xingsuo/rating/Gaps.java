package cn.xingsuo.rating;

import cn.xingsuo.rating.Condition.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 差距分析 — what is missing to the next star: every criterion that could still give points, largest gain first, the fewest of them
 * that suffice together, and what points alone cannot mend.
 *
 * @param star the next star up; 0 when the highest is reached
 * @param smallest codes of a smallest set of criteria that, brought to full points, meets every condition that points can meet; empty
 *     when none does
 * @param beyondPoints unmet conditions that no points can meet: holding time, an open rectification, a veto
 */
public record Gaps(int star, List<Gap> gaps, List<String> smallest, List<Condition> beyondPoints) {
    /** Whether points alone would lead to the star. */
    public boolean isReachable() {
        return star > 0 && beyondPoints.isEmpty() && (!smallest.isEmpty() || gaps.isEmpty());
    }

    public static Gaps toNextStar(Score score) {
        var next = next(score);
        var unmet = next.map(StarCheck::unmet).orElse(List.of());
        var gaps = score.findings().stream()
                .filter(it -> dimension(score, it).isPresent())
                .filter(it -> it.isApplicable() && it.earned().compareTo(it.points()) < 0)
                .map(it -> gap(score, it, unmet))
                .sorted(Comparator.comparing(Gap::gain).reversed().thenComparing(Gap::criterion))
                .toList();
        var ofPoints = unmet.stream().filter(Gaps::isOfPoints).toList();
        return new Gaps(
                next.map(StarCheck::star).orElse(0),
                gaps,
                SmallestSet.of(gaps, ofPoints),
                unmet.stream().filter(it -> !isOfPoints(it)).toList());
    }

    /** The lowest star above the one that is certain. */
    private static Optional<StarCheck> next(Score score) {
        return score.checks().stream()
                .filter(it -> it.star() > score.stars().star())
                .min(Comparator.comparing(StarCheck::star));
    }

    private static Optional<DimensionScore> dimension(Score score, Finding finding) {
        return score.dimensions().stream()
                .filter(it -> it.code().equals(finding.dimension()))
                .findFirst();
    }

    private static Gap gap(Score score, Finding finding, List<Condition> unmet) {
        var dimension = dimension(score, finding).orElseThrow();
        var gain = finding.points()
                .subtract(finding.earned())
                .multiply(dimension.points())
                .divide(dimension.applicable(), 4, RoundingMode.HALF_UP);
        return new Gap(
                finding.criterion(),
                finding.dimension(),
                finding.earned(),
                finding.points(),
                new BigDecimal(Fraction.of(gain).shown(4)),
                finding.state(),
                unmet.stream().filter(it -> helps(finding, it)).toList());
    }

    private static boolean helps(Finding finding, Condition condition) {
        return switch (condition.kind()) {
            case TOTAL, BASE -> true;
            case FLOOR -> condition.subject().equals(finding.dimension());
            case CRITERION -> condition.subject().equals(finding.criterion());
            case RECTIFICATION, HELD, VETO -> false;
        };
    }

    private static boolean isOfPoints(Condition condition) {
        return condition.kind() != Kind.RECTIFICATION && condition.kind() != Kind.HELD && condition.kind() != Kind.VETO;
    }
}
