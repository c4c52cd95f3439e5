package cn.xingsuo.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xingsuo.mediation.Outcome.Failure;
import cn.xingsuo.mediation.Outcome.OralAgreement;
import cn.xingsuo.mediation.Outcome.Withdrawal;
import cn.xingsuo.mediation.Outcome.WrittenAgreement;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MediationTest {
    private static final LocalDate MONDAY = LocalDate.of(2014, 3, 3);
    private static final LocalDate TODAY = LocalDate.of(2014, 6, 30);
    private static final Instant NOW = Instant.parse("2014-06-30T04:00:00Z");
    private static final Consent BOTH = new Consent(true, true, Consent.Form.ORAL);
    private final Mediation registered = Mediation.register(MediationId.next(0), "新塍调〔2014〕1号", form(MONDAY), TODAY);
    private final Mediation accepted =
            registered.accept(acceptance(MONDAY), BOTH, TODAY).proceed(course -> course.to(Stage.ASSIGNED));

    @Test
    void aSideThatRefusesForbidsMediation() {
        refused(
                () -> registered.accept(acceptance(MONDAY), new Consent(true, false, Consent.Form.ORAL), TODAY),
                "对方没有同意",
                "people-mediation-law#17");
        refused(
                () -> registered.accept(acceptance(MONDAY), new Consent(false, true, Consent.Form.ORAL), TODAY),
                "申请人没有同意",
                "people-mediation-law#17");
    }

    @Test
    void nothingHappensBeforeRegistrationOrAfterToday() {
        refused(() -> Mediation.register(MediationId.next(0), "", form(TODAY.plusDays(1)), TODAY), "晚于今天", null);
        refused(() -> registered.accept(acceptance(MONDAY.minusDays(1)), BOTH, TODAY), "早于登记日期", null);
        refused(() -> accepted.conclude(made(oral(MONDAY.minusDays(1))), TODAY), "早于受理日期", null);
        refused(() -> accepted.conclude(made(oral(TODAY.plusDays(1))), TODAY), "晚于今天", null);
        assertThat(accepted.conclude(made(oral(MONDAY)), TODAY).conclusion()).isNotNull();
    }

    @Test
    void aCaseThatWasNotAcceptedCannotBeConcluded() {
        refused(() -> registered.conclude(made(oral(MONDAY)), TODAY), "尚未受理", "people-mediation-law#17");
        var declined = registered.decline(new Intake.Declined(MONDAY, "REFUSED", "已告知诉讼途径", Set.of("LAWSUIT")), TODAY);
        refused(() -> declined.conclude(made(oral(MONDAY)), TODAY), "不予受理", "people-mediation-law#17");
        refused(() -> declined.accept(acceptance(MONDAY), BOTH, TODAY), "不予受理", "people-mediation-law#17");
    }

    @Test
    void endsOnlyOnce() {
        var ended = accepted.conclude(made(new Withdrawal(MONDAY.plusDays(2), "自行和解")), TODAY);

        refused(() -> ended.conclude(made(oral(MONDAY.plusDays(3))), TODAY), "已经结案", "people-mediation-law#23");
        refused(() -> ended.extend(MONDAY.plusMonths(2), "再等等"), "已经结案", "people-mediation-law#23");
        assertThat(Status.of(ended)).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void whoFailsIsToldWhereElseToTurn() {
        refused(
                () -> accepted.conclude(made(new Failure(MONDAY, "NO_AGREEMENT", Set.of(), "")), TODAY),
                "告知当事人",
                "people-mediation-law#26");
        var failed = accepted.conclude(made(new Failure(MONDAY, "NO_AGREEMENT", Set.of("LAWSUIT"), "")), TODAY);
        assertThat(Status.of(failed)).isEqualTo(Status.FAILED);
        refused(
                () -> failed.perform(new Performance(MONDAY, "FULFILLED", ""), TODAY),
                "没有达成协议",
                "people-mediation-law#31");
    }

    @Test
    void anAgreementTakesEffectAndIsPerformedAfterItWasReached() {
        var day = MONDAY.plusDays(5);
        refused(
                () -> accepted.conclude(made(new WrittenAgreement(day, "x", day.minusDays(1), day)), TODAY),
                "生效",
                null);
        refused(
                () -> accepted.conclude(made(new WrittenAgreement(day, "x", day, day.minusDays(1))), TODAY),
                "履行期限",
                null);
        var agreed = accepted.conclude(written(day), TODAY);
        refused(() -> agreed.perform(new Performance(day.minusDays(1), "FULFILLED", ""), TODAY), "早于达成协议", null);
    }

    @Test
    void partialPerformanceSaysWhyAndCanBeCompletedOnce() {
        var agreed = accepted.conclude(written(MONDAY), TODAY);

        refused(
                () -> agreed.perform(new Performance(MONDAY, "PARTLY", " "), TODAY),
                "未履行的部分",
                "people-mediation-law#31");
        var partly = agreed.perform(new Performance(MONDAY, "PARTLY", "尚欠两千元,已督促"), TODAY);
        assertThat(Status.of(partly)).isEqualTo(Status.BREACHED);
        var fulfilled = partly.perform(new Performance(MONDAY.plusDays(9), "FULFILLED", ""), TODAY);
        assertThat(Status.of(fulfilled)).isEqualTo(Status.PERFORMED);
        refused(
                () -> fulfilled.perform(new Performance(TODAY, "PARTLY", "x"), TODAY),
                "已经履行完毕",
                "people-mediation-law#31");
    }

    @Test
    void confirmationIsForWrittenAgreementsWithinTheTerm() {
        var orally = accepted.conclude(made(oral(MONDAY)), TODAY);
        refused(() -> orally.applyForConfirmation(asked(MONDAY), TODAY), "口头协议", "people-mediation-law#33");
        var agreed = accepted.conclude(written(MONDAY), TODAY);
        var lastDay = MONDAY.plusDays(30);
        refused(
                () -> agreed.applyForConfirmation(asked(lastDay.plusDays(1)), TODAY),
                "最后一天",
                "people-mediation-law#33");
        var applied = agreed.applyForConfirmation(asked(lastDay), TODAY);
        refused(() -> applied.applyForConfirmation(asked(lastDay), TODAY), "已经申请", "people-mediation-law#33");
        refused(
                () -> agreed.confirmed(new Confirmation.Ruling(lastDay, "CONFIRMED", ""), TODAY),
                "没有申请",
                "people-mediation-law#33");
        assertThat(applied.confirmed(new Confirmation.Ruling(lastDay, "CONFIRMED", "调确字1号"), TODAY)
                        .followUp()
                        .confirmation())
                .extracting(it -> it.ruling().result())
                .isEqualTo("CONFIRMED");
    }

    @Test
    void aFreshConclusionCanBeTakenBackUnlessSomethingRestsOnIt() {
        var agreed = accepted.conclude(written(MONDAY), TODAY);
        var day = Duration.ofHours(24);

        assertThat(agreed.undoConclusion(NOW.plus(day), day).conclusion()).isNull();
        refused(
                () -> agreed.undoConclusion(NOW.plus(day).plusSeconds(1), day),
                "超过 {0} 小时",
                "mediation-rule#UNDO_HOURS");
        var visited = agreed.visit(new ReturnVisit(MONDAY, "满意", true), TODAY);
        refused(() -> visited.undoConclusion(NOW, day), "不能撤回", "mediation-rule#UNDO_HOURS");
        refused(() -> accepted.undoConclusion(NOW, day), "没有结案", "mediation-rule#UNDO_HOURS");
    }

    private static Registration form(LocalDate on) {
        var dispute = new Dispute("330411105201", "NEIGHBOUR", "APPLICATION", "ORDINARY", false, "排水", Set.of());
        return new Registration(
                new OfficeId("330411105"), dispute, List.of(), BOTH, new Registration.Mediator("wj", "王静"), on);
    }

    private static Confirmation asked(LocalDate on) {
        return new Confirmation(on, "秀洲区人民法院", null);
    }

    private static Outcome oral(LocalDate on) {
        return new OralAgreement(on, "互谅互让", on);
    }

    private static Conclusion made(Outcome outcome) {
        return new Conclusion(outcome, NOW, null, null);
    }

    private static Conclusion written(LocalDate on) {
        return new Conclusion(
                new WrittenAgreement(on, "月底前改道", on, on.plusDays(10)), NOW, on.plusDays(30), on.plusDays(40));
    }

    private static void refused(ThrowingCallable command, String words, String basis) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(command).satisfies(it -> {
            assertThat(it.text()).contains(words);
            assertThat(it.basis()).isEqualTo(basis);
        });
    }

    private static Intake.Accepted acceptance(LocalDate on) {
        var run = new Run("mediation.conclude", on);
        return new Intake.Accepted(on, Consent.Form.ORAL, on.plusMonths(1), "", Course.accepted(run));
    }
}
