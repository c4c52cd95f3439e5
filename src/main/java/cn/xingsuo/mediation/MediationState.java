package cn.xingsuo.mediation;

import cn.xingsuo.mediation.Outcome.Failure;
import cn.xingsuo.mediation.Outcome.OralAgreement;
import cn.xingsuo.mediation.Outcome.Termination;
import cn.xingsuo.mediation.Outcome.Withdrawal;
import cn.xingsuo.mediation.Outcome.WrittenAgreement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 案件状态列 — the columns that hold the state of a case, from the aggregate; the way back is {@link MediationRows}. */
final class MediationState {
    static final List<String> COLUMNS = List.of(
            "status",
            "stage",
            "resume_stage",
            "suspended_on",
            "heard_on",
            "conclude_term",
            "conclude_from",
            "accepted_on",
            "consent_form",
            "conclude_by",
            "extension_reason",
            "declined_on",
            "declined_reason",
            "declined_note",
            "declined_routes",
            "outcome",
            "concluded_on",
            "concluded_at",
            "agreement_terms",
            "agreement_effective_on",
            "perform_by",
            "failure_reason",
            "failure_routes",
            "ending_note",
            "performed_on",
            "performed_state",
            "performed_note",
            "confirm_by",
            "visit_due",
            "visited_on",
            "visited_note",
            "visited_content",
            "confirmation_applied_on",
            "confirmation_court",
            "confirmation_decided_on",
            "confirmation_result",
            "confirmation_number");

    private MediationState() {}

    static Map<String, @Nullable Object> of(Mediation it) {
        var state = new HashMap<String, @Nullable Object>();
        for (var column : COLUMNS) state.put(column, null);
        state.put("status", Status.of(it).name());
        state.put("stage", Stage.of(it).name());
        state.put("declined_routes", new String[0]);
        intake(it.intake(), it.conclusion() != null, state);
        if (it.conclusion() != null) conclusion(it.conclusion(), state);
        followUp(it.followUp(), state);
        return state;
    }

    private static void intake(Intake intake, boolean concluded, Map<String, @Nullable Object> state) {
        switch (intake) {
            case Intake.Waiting _ -> {}
            case Intake.Accepted it -> {
                state.put("accepted_on", it.on());
                state.put("consent_form", it.form().name());
                state.put("conclude_by", it.concludeBy());
                state.put("extension_reason", it.extension());
                course(it.course(), concluded, state);
            }
            case Intake.Declined it -> {
                state.put("declined_on", it.on());
                state.put("declined_reason", it.reason());
                state.put("declined_note", it.note());
                state.put("declined_routes", it.routes().toArray(String[]::new));
            }
        }
    }

    private static void course(Course it, boolean concluded, Map<String, @Nullable Object> state) {
        var resume = concluded ? it.stage() : it.before();
        state.put("resume_stage", resume == null ? null : resume.name());
        state.put("conclude_term", it.run().term());
        state.put("conclude_from", it.run().from());
        state.put("suspended_on", it.suspendedOn());
        state.put("heard_on", it.heardOn());
    }

    private static void conclusion(Conclusion conclusion, Map<String, @Nullable Object> state) {
        var outcome = conclusion.outcome();
        state.put("outcome", outcome.code());
        state.put("concluded_on", outcome.on());
        state.put("concluded_at", conclusion.at().atOffset(ZoneOffset.UTC));
        state.put("confirm_by", conclusion.confirmBy());
        state.put("visit_due", conclusion.visitDue());
        switch (outcome) {
            case WrittenAgreement it -> agreement(it.terms(), it.effectiveOn(), it.performBy(), state);
            case OralAgreement it -> agreement(it.terms(), it.on(), it.performBy(), state);
            case Failure it -> ended(it.reason(), it.routes(), it.note(), state);
            case Termination it -> ended(it.reason(), it.routes(), it.note(), state);
            case Withdrawal it -> state.put("ending_note", it.reason());
        }
    }

    private static void ended(String reason, Set<String> routes, String note, Map<String, @Nullable Object> state) {
        state.put("failure_reason", reason);
        state.put("failure_routes", routes.toArray(String[]::new));
        state.put("ending_note", note);
    }

    private static void agreement(
            String terms, LocalDate effective, LocalDate by, Map<String, @Nullable Object> state) {
        state.put("agreement_terms", terms);
        state.put("agreement_effective_on", effective);
        state.put("perform_by", by);
    }

    private static void followUp(FollowUp it, Map<String, @Nullable Object> state) {
        var performance = it.performance();
        if (performance != null) {
            state.put("performed_on", performance.on());
            state.put("performed_state", performance.state());
            state.put("performed_note", performance.note());
        }
        var visit = it.visit();
        if (visit != null) {
            state.put("visited_on", visit.on());
            state.put("visited_note", visit.note());
            state.put("visited_content", visit.content());
        }
        var confirmation = it.confirmation();
        if (confirmation != null) confirmation(confirmation, state);
    }

    private static void confirmation(Confirmation it, Map<String, @Nullable Object> state) {
        state.put("confirmation_applied_on", it.appliedOn());
        state.put("confirmation_court", it.court());
        var ruling = it.ruling();
        if (ruling == null) return;
        state.put("confirmation_decided_on", ruling.on());
        state.put("confirmation_result", ruling.result());
        state.put("confirmation_number", ruling.number());
    }
}
