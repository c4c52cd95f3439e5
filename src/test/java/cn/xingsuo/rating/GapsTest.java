package cn.xingsuo.rating;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.standard.OfficeClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GapsTest {
    @Test
    void theHighestStarHasNothingAboveIt() {
        var gaps = Gaps.toNextStar(new FullMarks().score());

        assertThat(gaps).isEqualTo(new Gaps(0, List.of(), List.of(), List.of()));
    }

    @Test
    void aWeakDimensionNeedsItsLargestGain() {
        var gaps = Gaps.toNextStar(ScorerTest.ninetyTwoWithWeakPremises().score());

        assertThat(gaps.star()).isEqualTo(5);
        assertThat(gaps.gaps()).extracting(Gap::criterion).containsExactly("C4.2", "A1", "C2.3", "A6", "C9.1");
        assertThat(gaps.smallest()).containsExactly("A1");
        assertThat(gaps.gaps().get(1).unlocks())
                .singleElement()
                .satisfies(it -> assertThat(it.subject()).isEqualTo("A"));
        assertThat(gaps.isReachable()).isTrue();
    }

    @Test
    void aCriterionTheStarNamesMustBeInTheSet() {
        var gaps = Gaps.toNextStar(new FullMarks()
                .with("staff.special-quota-min", Reading.count(1))
                .score());

        assertThat(gaps.smallest()).containsExactly("B1");
    }

    @Test
    void aHoldingTimeIsBeyondPoints() {
        var gaps = Gaps.toNextStar(new FullMarks()
                .standing(new Standing(false, false, 4, 11, false))
                .score());

        assertThat(gaps.star()).isEqualTo(5);
        assertThat(gaps.beyondPoints()).extracting(Condition::kind).containsExactly(Condition.Kind.HELD);
        assertThat(gaps.isReachable()).isFalse();
    }

    @Test
    void onlyTheReadingsOfPartsThatLackPointsAreNamed() {
        var marks = new FullMarks()
                .with("mediation.village-committees", Reading.share(8, 10))
                .with("mediation.enterprise-committees", Reading.share(2, 3));
        var finding = marks.score().find("C1.1").orElseThrow();
        var standard = FullMarks.STANDARD;

        assertThat(finding.readings()).hasSize(2);
        assertThat(Costs.of(standard.find("C1.1").orElseThrow(), finding, standard.rules(), OfficeClass.MEDIUM))
                .extracting(Finding.Measured::indicator)
                .containsExactly("mediation.village-committees");
    }

    @Test
    void theSmallestSetReallyReachesTheStarAndNoSmallerOneDoes() {
        var weak = List.of(
                "publicity.venues",
                "correction.education",
                "correction.intake",
                "governance.assigned-disputes",
                "counsel.visits",
                "mediation.success-rate",
                "staff.law-share",
                "staff.training-share",
                "premises.equipment",
                "premises.area",
                "premises.look-items",
                "staff.stand-ins",
                "governance.office-meetings",
                "counsel.subsidies-paid",
                "window.call-backs",
                "award.section-grade");
        var score = zeroed(weak);
        var gaps = Gaps.toNextStar(score);

        assertThat(score.totals().total()).isEqualByComparingTo("73.5");
        assertThat(gaps.star()).isEqualTo(4);
        assertThat(gaps.smallest()).containsExactly("C4.2", "C1.3", "A1");
        var size = gaps.smallest().size();
        assertThat(reaches(score, gaps, gaps.smallest())).isTrue();
        assertThat(subsets(gaps.gaps().stream().map(Gap::criterion).toList(), size - 1))
                .noneMatch(it -> reaches(score, gaps, it));
    }

    private static Score zeroed(List<String> indicators) {
        var sheet = new FullMarks();
        indicators.forEach(it -> sheet.with(it, Reading.share(0, 20)));
        return sheet.score();
    }

    /** Scores again with those criteria at full points. */
    private static boolean reaches(Score before, Gaps gaps, List<String> full) {
        var readings = new HashMap<String, Reading>();
        before.findings().forEach(f -> f.readings().forEach(it -> readings.put(it.indicator(), it.reading())));
        var best = new FullMarks().score();
        for (var code : full)
            best.find(code).orElseThrow().readings().forEach(it -> readings.put(it.indicator(), it.reading()));
        var after = Scorer.score(
                FullMarks.STANDARD,
                OfficeClass.MEDIUM,
                new Sheet(LocalDate.of(2014, 12, 31), readings, Map.of(), List.of(), Standing.FIRST_CYCLE));
        return after.stars().star() >= gaps.star();
    }

    private static List<List<String>> subsets(List<String> items, int size) {
        if (size == 0) return List.of(List.of());
        var all = new ArrayList<List<String>>();
        for (int i = 0; i + size <= items.size(); i++)
            for (var rest : subsets(items.subList(i + 1, items.size()), size - 1)) {
                var one = new ArrayList<>(List.of(items.get(i)));
                one.addAll(rest);
                all.add(one);
            }
        return all;
    }
}
