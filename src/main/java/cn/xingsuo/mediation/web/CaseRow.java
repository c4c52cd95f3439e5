package cn.xingsuo.mediation.web;

import static java.util.Objects.requireNonNullElse;

import cn.xingsuo.mediation.Consent;
import cn.xingsuo.mediation.Value;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.mediation.web.CaseAftermath.Done;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 案件读取 — the parts of a case's page from its row. */
final class CaseRow {
    private final ResultSet row;
    private final ValueSets values;

    CaseRow(ResultSet row, ValueSets values) {
        this.row = row;
        this.values = values;
    }

    CaseFacts facts() throws SQLException {
        var form = row.getString("consent_form");
        return new CaseFacts(
                text("story"),
                title("source", "source"),
                title("difficulty", "difficulty"),
                row.getBoolean("repeated"),
                risks(),
                row.getObject("registered_on", LocalDate.class),
                day("accepted_on"),
                form == null ? null : Consent.Form.valueOf(form).title(),
                declined());
    }

    @Nullable
    CaseEnding ending(Instant now) throws SQLException {
        var on = day("concluded_on");
        if (on == null) return null;
        var failed = title("termination", "failure_reason");
        var note = text("agreement_terms") + text("ending_note");
        return new CaseEnding(
                text("outcome"),
                title("outcome", "outcome"),
                on,
                row.getString("agreement_number"),
                failed.isEmpty() || note.isEmpty() ? failed + note : failed + ":" + note,
                routes(),
                day("agreement_effective_on"),
                day("perform_by"),
                undoUntil(now));
    }

    CaseAftermath aftermath() throws SQLException {
        return new CaseAftermath(
                done(
                        "performed_on",
                        text("performed_state"),
                        title("performance", "performed_state"),
                        "performed_note"),
                day("visit_due"),
                done("visited_on", "", row.getBoolean("visited_content") ? "当事人满意" : "当事人不满意", "visited_note"),
                day("confirm_by"),
                done("confirmation_applied_on", "", "", "confirmation_court"),
                done(
                        "confirmation_decided_on",
                        text("confirmation_result"),
                        title("confirmation", "confirmation_result"),
                        "confirmation_number"),
                day("archived_on"));
    }

    private @Nullable Done done(String on, String code, String title, String note) throws SQLException {
        var day = day(on);
        return day == null ? null : new Done(day, code, title, text(note));
    }

    private @Nullable Instant undoUntil(Instant now) throws SQLException {
        var after = day("performed_on") != null || day("visited_on") != null || day("confirmation_applied_on") != null;
        if (after) return null;
        var until = row.getObject("concluded_at", OffsetDateTime.class)
                .toInstant()
                .plus(Duration.ofHours(values.rule("UNDO_HOURS")));
        return until.isAfter(now) ? until : null;
    }

    private @Nullable String declined() throws SQLException {
        if (day("declined_on") == null) return null;
        return title("decline", "declined_reason") + ":" + text("declined_note");
    }

    private List<Value> risks() throws SQLException {
        var codes = Arrays.asList((String[]) row.getArray("risks").getArray());
        return values.of("mediation-risk").values().stream()
                .filter(it -> codes.contains(it.code()))
                .toList();
    }

    private String routes() throws SQLException {
        var array = row.getArray("failure_routes");
        if (array == null) return "";
        return Arrays.stream((String[]) array.getArray())
                .map(values.of("mediation-route")::title)
                .collect(Collectors.joining("、"));
    }

    private String title(String set, String column) throws SQLException {
        var code = row.getString(column);
        return code == null ? "" : values.of("mediation-" + set).title(code);
    }

    private @Nullable LocalDate day(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private String text(String column) throws SQLException {
        return requireNonNullElse(row.getString(column), "");
    }
}
