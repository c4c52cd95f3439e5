package cn.xingsuo.rating;

import static cn.xingsuo.rating.FullMarks.ON;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.standard.OfficeClass;
import cn.xingsuo.standard.Rules.StepMode;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The test vectors of the reference standard; the numbers in the names are theirs. */
class ScorerTest {
    @Test
    void everythingFullIsAHundredAndFiveStars() {
        var score = new FullMarks().score();

        assertThat(score.totals().base()).isEqualByComparingTo("100");
        assertThat(score.totals().total()).isEqualByComparingTo("100");
        assertThat(score.stars()).isEqualTo(new Stars(5, 5, 5, 5, false, false));
        assertThat(score.findings()).hasSize(68).noneMatch(it -> it.state() != Finding.State.SCORED);
    }

    @Test
    void t2ThirtyLawMajorsOfSixtyThreeAreOneAndAHalfPoints() {
        var finding = finding(new FullMarks().with("staff.law-share", Reading.share(30, 63)), "B4");

        assertThat(finding.earned()).isEqualByComparingTo("1.5");
        assertThat(finding.working()).isEqualTo("30 ÷ 63 = 47.62 % → 1.5 / 1.5");
    }

    @Test
    void t4FiftySixVillagesOfAHundredAndFortyAreFullPoints() {
        var finding = finding(new FullMarks().with("governance.model-villages", Reading.share(56, 140)), "C6.1");

        assertThat(finding.earned()).isEqualByComparingTo("2");
        assertThat(finding.working()).startsWith("56 ÷ 140 = 40 % → 1.5 / 1.5");
    }

    @Test
    void t5FiftyFiveVillagesOfAHundredAndFortyAreJustBelow() {
        var part = new FullMarks()
                .with("governance.model-villages", Reading.share(55, 140))
                .with("governance.village-rechecks", Reading.share(0, 3));

        assertThat(finding(part, "C6.1").earned()).isEqualByComparingTo("1.4732");
        assertThat(finding(part, "C6.1").working()).startsWith("55 ÷ 140 = 39.29 % → 1.4732 / 1.5");
    }

    @Test
    void t7ANinetySevenAndAHalfPercentSuccessRateIsOneAndAHalfPoints() {
        var finding = finding(new FullMarks().with("mediation.success-rate", Reading.share(195, 200)), "C1.3");

        assertThat(finding.earned()).isEqualByComparingTo("1.5");
        assertThat(finding.working()).isEqualTo("195 ÷ 200 = 97.5 % → 1.5 / 2.5");
        assertThat(finding.citations()).contains("people-mediation-law#28");
    }

    @Test
    void t9AStartedPercentagePointCountsAsTheEditionSays() {
        var satisfaction = Reading.share(467, 500);

        assertThat(satisfied(StepMode.FLOOR, satisfaction)).isEqualByComparingTo("3.5");
        assertThat(satisfied(StepMode.CEIL, satisfaction)).isEqualByComparingTo("3.0");
        assertThat(satisfied(StepMode.PRORATA, satisfaction)).isEqualByComparingTo("3.2");
    }

    @Test
    void t12WithoutCorrectionSubjectsTheOtherCriteriaCarryTheDimension() {
        var score = new FullMarks()
                .notApplicable("C2.1", "C2.2", "C2.3", "C2.4", "C2.5", "B8")
                .with("governance.assigned-disputes", Reading.share(0, 4))
                .with("staff.training-share", Reading.share(1, 2))
                .score();

        var work = score.dimensions().get(2);
        assertThat(work.applicable()).isEqualByComparingTo("37");
        assertThat(work.earned()).isEqualByComparingTo("43.51"); // 46 × 35 ÷ 37
        assertThat(score.dimensions().get(1).earned()).isEqualByComparingTo("13.46"); // 14 × 12.5 ÷ 13
        assertThat(score.totals().total()).isEqualByComparingTo("96.98"); // from the exact sum
        assertThat(score.find("C2.3").orElseThrow().state()).isEqualTo(Finding.State.NOT_APPLICABLE);
    }

    @Test
    void t14AWeakDimensionCostsAStar() {
        var score = ninetyTwoWithWeakPremises().score();

        assertThat(score.totals().total()).isEqualByComparingTo("92");
        assertThat(score.dimensions().getFirst().earned()).isEqualByComparingTo("9.4");
        assertThat(score.stars().star()).isEqualTo(4);
        assertThat(score.checks().getFirst().unmet())
                .singleElement()
                .satisfies(
                        it -> assertThat(it.kind() + it.subject() + it.needed()).isEqualTo("FLOORA9.6"));
    }

    static FullMarks ninetyTwoWithWeakPremises() {
        return new FullMarks()
                .with("premises.area", Reading.count(90))
                .with("premises.equipment", Reading.share(4, 10))
                .with("publicity.venues", Reading.share(0, 16))
                .with("correction.education", Reading.share(0, 8))
                .with("governance.assigned-tasks", Reading.share(6, 10));
    }

    @Test
    void t15AVacantDirectorPostCapsNinetyFivePointsAtThreeStars() {
        var score = new FullMarks()
                .with("publicity.venues", Reading.share(0, 16))
                .with("correction.education", Reading.share(0, 8))
                .incidents(new Incident("V6", ON, true, false, null, "所长空缺七个月"))
                .score();

        assertThat(score.totals().total()).isEqualByComparingTo("95");
        assertThat(score.stars()).isEqualTo(new Stars(3, 5, 3, 3, false, false));
    }

    @Test
    void t17TheRoundedTotalMeetsTheThreshold() {
        var score = new FullMarks()
                .with("publicity.venues", Reading.share(0, 16))
                .with("correction.education", Reading.share(0, 8))
                .with("correction.intake", Reading.share(0, 8))
                .with("governance.assigned-disputes", Reading.share(0, 4))
                .with("window.call-backs", Reading.share(0, 20))
                .with("governance.assigned-tasks", Reading.share(996, 1000))
                .score();

        assertThat(score.totals().total()).isEqualTo(new BigDecimal("90.00"));
        assertThat(score.stars().star()).isEqualTo(5);
    }

    @Test
    void nothingKnownIsProvisionalAndEverythingIsStillPossible() {
        var score = Scorer.score(FullMarks.STANDARD, OfficeClass.MEDIUM, Sheet.of(ON, Map.of()));

        assertThat(score.stars()).isEqualTo(new Stars(0, 0, 0, 5, true, false));
        assertThat(score.totals().total()).isEqualByComparingTo("0");
        assertThat(score.totals().bestTotal()).isEqualByComparingTo("110");
    }

    @Test
    void aMissingReadingThatCannotChangeTheStarIsNotProvisional() {
        var score = new FullMarks().without("governance.assigned-tasks").score();

        assertThat(score.find("C9.1").orElseThrow().state()).isEqualTo(Finding.State.NO_DATA);
        assertThat(score.find("C9.1").orElseThrow().working()).isEqualTo("? → 0–1 / 1");
        assertThat(score.totals().total()).isEqualByComparingTo("99");
        assertThat(score.totals().bestTotal()).isEqualByComparingTo("100");
        assertThat(score.stars()).isEqualTo(new Stars(5, 5, 5, 5, false, false));
    }

    @Test
    void aMissingReadingThatCouldChangeTheStarIsProvisional() {
        assertThat(new FullMarks().without("staff.special-quota-min").score().stars())
                .isEqualTo(new Stars(3, 3, 3, 5, true, false));
    }

    private static Finding finding(FullMarks sheet, String code) {
        return sheet.score().find(code).orElseThrow();
    }

    private static BigDecimal satisfied(StepMode mode, Reading reading) {
        var standard = FullMarks.STANDARD.with(FullMarks.STANDARD.rules().with(mode));
        return finding(new FullMarks().standard(standard).with("window.satisfaction", reading), "F1")
                .earned();
    }
}
