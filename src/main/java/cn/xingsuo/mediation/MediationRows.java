package cn.xingsuo.mediation;

import static java.util.Objects.requireNonNullElse;

import cn.xingsuo.mediation.Outcome.Failure;
import cn.xingsuo.mediation.Outcome.OralAgreement;
import cn.xingsuo.mediation.Outcome.Termination;
import cn.xingsuo.mediation.Outcome.Withdrawal;
import cn.xingsuo.mediation.Outcome.WrittenAgreement;
import cn.xingsuo.office.OfficeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** 案件读取 — the aggregate from its row. */
@Component
class MediationRows implements RowMapper<Mediation> {
    @Override
    public Mediation mapRow(ResultSet row, int at) throws SQLException {
        return new Mediation(
                new MediationId(row.getObject("id", UUID.class)),
                text(row, "number"),
                text(row, "category"),
                new OfficeId(row.getString("office_code")),
                row.getObject("registered_on", LocalDate.class),
                intake(row),
                conclusion(row),
                new FollowUp(performance(row), visit(row), confirmation(row)),
                row.getInt("version"));
    }

    private static Intake intake(ResultSet row) throws SQLException {
        var accepted = day(row, "accepted_on");
        if (accepted != null)
            return new Intake.Accepted(
                    accepted,
                    Consent.Form.valueOf(text(row, "consent_form")),
                    row.getObject("conclude_by", LocalDate.class),
                    text(row, "extension_reason"),
                    course(row));
        var declined = day(row, "declined_on");
        if (declined == null) return new Intake.Waiting();
        return new Intake.Declined(
                declined, text(row, "declined_reason"), text(row, "declined_note"), codes(row, "declined_routes"));
    }

    /** A concluded case stands at its result; where it was before no longer matters, unless the conclusion is taken back. */
    private static Course course(ResultSet row) throws SQLException {
        var stage = Stage.valueOf(text(row, "stage"));
        var before = row.getString("resume_stage");
        var under = Stage.UNDER_WAY.contains(stage);
        return new Course(
                under ? stage : before == null ? Stage.MEDIATING : Stage.valueOf(before),
                before == null || !under ? null : Stage.valueOf(before),
                day(row, "suspended_on"),
                day(row, "heard_on"),
                new Run(text(row, "conclude_term"), row.getObject("conclude_from", LocalDate.class)));
    }

    private static @Nullable Conclusion conclusion(ResultSet row) throws SQLException {
        var on = day(row, "concluded_on");
        return on == null
                ? null
                : new Conclusion(outcome(row, on), moment(row), day(row, "confirm_by"), day(row, "visit_due"));
    }

    private static Outcome outcome(ResultSet row, LocalDate on) throws SQLException {
        var effective = requireNonNullElse(day(row, "agreement_effective_on"), on);
        var by = requireNonNullElse(day(row, "perform_by"), on);
        return switch (text(row, "outcome")) {
            case "WRITTEN" -> new WrittenAgreement(on, text(row, "agreement_terms"), effective, by);
            case "ORAL" -> new OralAgreement(on, text(row, "agreement_terms"), by);
            case "FAILED" ->
                new Failure(on, text(row, "failure_reason"), codes(row, "failure_routes"), text(row, "ending_note"));
            case "TERMINATED" ->
                new Termination(
                        on, text(row, "failure_reason"), codes(row, "failure_routes"), text(row, "ending_note"));
            default -> new Withdrawal(on, text(row, "ending_note"));
        };
    }

    private static @Nullable Performance performance(ResultSet row) throws SQLException {
        var on = day(row, "performed_on");
        return on == null ? null : new Performance(on, text(row, "performed_state"), text(row, "performed_note"));
    }

    private static @Nullable ReturnVisit visit(ResultSet row) throws SQLException {
        var on = day(row, "visited_on");
        return on == null ? null : new ReturnVisit(on, text(row, "visited_note"), row.getBoolean("visited_content"));
    }

    private static @Nullable Confirmation confirmation(ResultSet row) throws SQLException {
        var applied = day(row, "confirmation_applied_on");
        if (applied == null) return null;
        var decided = day(row, "confirmation_decided_on");
        var ruling = decided == null
                ? null
                : new Confirmation.Ruling(decided, text(row, "confirmation_result"), text(row, "confirmation_number"));
        return new Confirmation(applied, text(row, "confirmation_court"), ruling);
    }

    private static Set<String> codes(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    private static Instant moment(ResultSet row) throws SQLException {
        return row.getObject("concluded_at", OffsetDateTime.class).toInstant();
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return requireNonNullElse(row.getString(column), "");
    }
}
