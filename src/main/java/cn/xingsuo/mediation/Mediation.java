package cn.xingsuo.mediation;

import cn.xingsuo.mediation.Outcome.WrittenAgreement;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** 人民调解案件 — what decides the state of one case. Immutable: every command returns the next state or refuses. */
record Mediation(
        MediationId id,
        String number,
        String category,
        OfficeId office,
        LocalDate registeredOn,
        Intake intake,
        @Nullable Conclusion conclusion,
        FollowUp followUp,
        int version) {
    private static final String LAW = "people-mediation-law#";
    private static final String RULES = "mediation-work-rules#";
    private static final String UNDO = "mediation-rule#UNDO_HOURS";

    static Mediation register(MediationId id, String number, Registration form, LocalDate today) {
        Dates.notFuture(form.on(), today);
        var category = form.dispute().category();
        return new Mediation(
                id, number, category, form.office(), form.on(), new Intake.Waiting(), null, FollowUp.NONE, 0);
    }

    Mediation accept(Intake.Accepted acceptance, Consent consent, LocalDate today) {
        var on = acceptance.on();
        if (intake instanceof Intake.Declined) throw new Refusal("本案已经不予受理,不能再受理。如双方改变主意,请重新登记。", LAW + 17);
        if (intake instanceof Intake.Accepted) throw new Refusal("本案已经受理,不能重复受理。请打开案件查看。", RULES + 24);
        Dates.notFuture(on, today);
        Dates.inOrder(registeredOn, on, "受理日期 {0} 早于登记日期 {1}。请核对日期。");
        consent.require();
        return with(acceptance);
    }

    Mediation decline(Intake.Declined refusal, LocalDate today) {
        if (!(intake instanceof Intake.Waiting))
            throw new Refusal("本案已经受理或者已经不予受理,不能再办理不予受理。不再调解的,请终止调解并告知其他途径。", RULES + 24);
        Dates.notFuture(refusal.on(), today);
        Dates.inOrder(registeredOn, refusal.on(), "不予受理日期 {0} 早于登记日期 {1}。请核对日期。");
        if (refusal.routes().isEmpty()) throw new Refusal("不予受理的应当告知当事人其他途径。请选择已告知的途径。", RULES + 24);
        return with(refusal);
    }

    Mediation extend(LocalDate concludeBy, String reason) {
        var it = underWay();
        return with(new Intake.Accepted(it.on(), it.form(), concludeBy, reason, it.course()));
    }

    /** The same case in another category. */
    Mediation in(String other) {
        return new Mediation(id, number, other, office, registeredOn, intake, conclusion, followUp, version);
    }

    /** Another term runs; an extension of the former does not count for it. */
    Mediation rerun(Run run, LocalDate concludeBy) {
        var it = underWay();
        var at = it.course();
        var course = new Course(at.stage(), at.before(), at.suspendedOn(), at.heardOn(), run);
        return with(new Intake.Accepted(it.on(), it.form(), concludeBy, "", course));
    }

    /** One step on the way to the result. */
    Mediation proceed(UnaryOperator<Course> step) {
        var it = underWay();
        return with(it.with(step.apply(it.course())));
    }

    Mediation conclude(Conclusion next, LocalDate today) {
        var at = ended(next.outcome(), today);
        return new Mediation(
                id, number, category, office, registeredOn, underWay().with(at), next, followUp, version);
    }

    /** Where the case stands with this outcome; refuses what does not fit it, before any term is counted from its days. */
    Course ended(Outcome outcome, LocalDate today) {
        var accepted = underWay();
        var at = accepted.course().ending(outcome);
        Dates.notFuture(outcome.on(), today);
        Dates.inOrder(accepted.on(), outcome.on(), "结案日期 {0} 早于受理日期 {1}。请核对日期。");
        var heard = at.heardOn();
        if (heard != null) Dates.inOrder(heard, outcome.on(), "结案日期 {0} 早于最近一次调解的日期 {1}。先调解,后结案;请核对日期。");
        Outcomes.inOrder(outcome, today);
        return at;
    }

    /** 撤回结案: a slip is taken back while it is fresh and nothing rests on it yet. */
    Mediation undoConclusion(Instant now, Duration within) {
        var it = conclusion;
        if (it == null) throw new Refusal("本案没有结案,无需撤回。", UNDO);
        if (now.isAfter(it.at().plus(within)))
            throw new Refusal("结案已超过 {0} 小时,不能撤回。请在工作记录中写明情况并报告所长。", UNDO, within.toHours());
        if (!followUp.isEmpty()) throw new Refusal("结案之后已记载履行、回访或者司法确认,不能撤回。请在工作记录中写明情况并报告所长。", UNDO);
        return new Mediation(id, number, category, office, registeredOn, intake, null, followUp, version);
    }

    Mediation perform(Performance performance, LocalDate today) {
        owed(performance.on(), today);
        if (performance.broken() && performance.note().isBlank())
            throw new Refusal("没有全部履行的,请写明未履行的部分、原因和督促情况。", LAW + 31);
        return with(followUp.with(performance));
    }

    Mediation visit(ReturnVisit visit, LocalDate today) {
        if (followUp.visit() != null) throw new Refusal("本案已经回访,不能重复登记。再次走访请记工作记录。", RULES + 37);
        after(agreement(), visit.on(), today);
        return with(followUp.with(visit));
    }

    /** Both sides ask together, within the term that runs from the day the agreement takes effect. */
    Mediation applyForConfirmation(Confirmation application, LocalDate today) {
        if (!(agreement() instanceof WrittenAgreement agreement)
                || conclusion == null
                || conclusion.confirmBy() == null) throw new Refusal("口头协议不能申请司法确认。请先制作书面协议。", LAW + 33);
        if (followUp.confirmation() != null) throw new Refusal("本案已经申请司法确认,不能重复申请。", LAW + 33);
        Dates.notFuture(application.appliedOn(), today);
        Dates.inOrder(agreement.effectiveOn(), application.appliedOn(), "申请日期 {0} 早于协议生效日期 {1}。请核对日期。");
        var lastDay = conclusion.confirmBy();
        if (application.appliedOn().isAfter(lastDay))
            throw new Refusal(
                    "申请日期 {0} 已过申请司法确认的最后一天 {1}。当事人可以就协议的履行向法院起诉。", LAW + 33, application.appliedOn(), lastDay);
        return with(followUp.with(application));
    }

    /** The application a court has not decided yet. */
    Confirmation awaitingRuling() {
        var it = followUp.confirmation();
        if (it == null) throw new Refusal("本案没有申请司法确认,不能登记结果。请先登记申请。", LAW + 33);
        if (it.ruling() != null) throw new Refusal("本案司法确认结果已经登记,不能重复登记。", LAW + 33);
        return it;
    }

    Mediation confirmed(Confirmation.Ruling ruling, LocalDate today) {
        var it = awaitingRuling();
        Dates.notFuture(ruling.on(), today);
        Dates.inOrder(it.appliedOn(), ruling.on(), "裁定日期 {0} 早于申请日期 {1}。请核对日期。");
        return with(followUp.with(it.decided(ruling)));
    }

    /** The acceptance of a case that is still being mediated. */
    Intake.Accepted underWay() {
        if (conclusion != null)
            throw new Refusal("本案已经结案,不能再办理。如结案有误,可在规定时间内撤回结案。", LAW + Outcomes.article(conclusion.outcome()));
        return switch (intake) {
            case Intake.Accepted it -> it;
            case Intake.Waiting _ -> throw new Refusal("本案尚未受理。请先征得双方同意并办理受理。", LAW + 17);
            case Intake.Declined _ -> throw new Refusal("本案已经不予受理,不能再办理。如双方改变主意,请重新登记。", LAW + 17);
        };
    }

    /** The agreement, while something of it is still to be performed. */
    Outcome owed(LocalDate on, LocalDate today) {
        var agreement = agreement();
        var performance = followUp.performance();
        if (performance != null && performance.fulfilled()) throw new Refusal("本案协议已经履行完毕,不能重复登记。", LAW + 31);
        after(agreement, on, today);
        return agreement;
    }

    private Outcome agreement() {
        if (conclusion == null || !conclusion.outcome().settled())
            throw new Refusal("本案没有达成协议,不能登记履行、回访或者司法确认。", LAW + 31);
        return conclusion.outcome();
    }

    private static void after(Outcome agreement, LocalDate on, LocalDate today) {
        Dates.notFuture(on, today);
        Dates.inOrder(agreement.on(), on, "日期 {0} 早于达成协议日期 {1}。请核对日期。");
    }

    private Mediation with(Intake next) {
        return new Mediation(id, number, category, office, registeredOn, next, conclusion, followUp, version);
    }

    private Mediation with(FollowUp next) {
        return new Mediation(id, number, category, office, registeredOn, intake, conclusion, next, version);
    }
}
