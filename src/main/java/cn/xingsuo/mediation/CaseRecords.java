package cn.xingsuo.mediation;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;

import cn.xingsuo.person.PersonId;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 案件全貌查询 — lends a case to the rooms that write its papers; a case out of sight does not exist. */
@Service
@Transactional(readOnly = true)
public class CaseRecords {
    private final JdbcClient jdbc;
    private final MediationRows rows;
    private final ValueSets values;
    private final DutyLedger duties;

    CaseRecords(JdbcClient jdbc, MediationRows rows, ValueSets values, DutyLedger duties) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.values = values;
        this.duties = duties;
    }

    public CaseRecord of(Viewer viewer, MediationId id) {
        return jdbc.sql("select * from mediation where id = :id and " + Sight.SQL)
                .param("id", id.id())
                .params(Sight.of(viewer))
                .query((row, at) -> file(id, row, rows.mapRow(row, at)))
                .optional()
                .orElseThrow(NoSuchMediation::new);
    }

    /** For the house's own work, which looks with nobody's eyes and shows nobody anything. */
    public CaseRecord unseen(MediationId id) {
        return jdbc.sql("select * from mediation where id = :id")
                .param("id", id.id())
                .query((row, at) -> file(id, row, rows.mapRow(row, at)))
                .optional()
                .orElseThrow(NoSuchMediation::new);
    }

    public boolean visible(Viewer viewer, MediationId id) {
        return jdbc.sql("select exists (select 1 from mediation where id = :id and " + Sight.SQL + ")")
                .param("id", id.id())
                .params(Sight.of(viewer))
                .query(Boolean.class)
                .single();
    }

    private CaseRecord file(MediationId id, ResultSet row, Mediation it) throws SQLException {
        return new CaseRecord(
                new CaseRecord.Head(
                        id,
                        it.version(),
                        it.office(),
                        it.number(),
                        row.getString("title"),
                        it.category(),
                        row.getString("matter"),
                        Status.of(it),
                        mediators(id, row.getString("mediator_name"))),
                facts(row, it),
                members(id),
                hearings(id),
                entries(id),
                alerts(id),
                ending(row, it));
    }

    private CaseRecord.Facts facts(ResultSet row, Mediation it) throws SQLException {
        var accepted = it.intake() instanceof Intake.Accepted taken ? taken.on() : null;
        return new CaseRecord.Facts(
                row.getString("village_code"),
                row.getString("source"),
                row.getString("difficulty"),
                row.getString("story"),
                it.registeredOn(),
                accepted,
                declined(it),
                row.getObject("body_id", UUID.class),
                row.getString("origin_number"));
    }

    private CaseRecord.@Nullable Declined declined(Mediation it) {
        if (!(it.intake() instanceof Intake.Declined no)) return null;
        var reason = values.of("mediation-decline").title(no.reason());
        return new CaseRecord.Declined(no.on(), reason, no.note(), no.routes());
    }

    private CaseRecord.Ending ending(ResultSet row, Mediation it) throws SQLException {
        var conclusion = it.conclusion();
        var after = it.followUp();
        return new CaseRecord.Ending(
                conclusion == null ? null : conclusion.outcome(),
                duties.of(it.id()),
                conclusion == null ? null : conclusion.confirmBy(),
                conclusion == null ? null : conclusion.visitDue(),
                after.performance(),
                after.visit(),
                after.confirmation(),
                requireNonNullElse(row.getString("agreement_number"), ""),
                requireNonNullElse(row.getString("archive_number"), ""));
    }

    private String mediators(MediationId id, String registrar) {
        var names = jdbc.sql("""
                        select name from mediation_mediator where mediation_id = :id and ended_on is null
                        order by assigned_on, mediator_id
                        """).param("id", id.id()).query(String.class).list();
        return names.isEmpty() ? registrar : names.stream().distinct().collect(joining("、"));
    }

    private List<CaseRecord.Member> members(MediationId id) {
        return jdbc.sql("""
                        select side, 'PARTY' as role, person_id, '' as relation, 0 as later, ord
                        from mediation_party where mediation_id = :id
                        union all
                        select side, role, person_id, relation, 1, ord from mediation_participant where mediation_id = :id
                        order by later, side, ord
                        """)
                .param("id", id.id())
                .query((row, n) -> new CaseRecord.Member(
                        row.getString("side") == null ? null : Side.valueOf(row.getString("side")),
                        row.getString("role"),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("relation")))
                .list();
    }

    private List<CaseRecord.Hearing> hearings(MediationId id) {
        return jdbc.sql("""
                        select * from mediation_hearing where mediation_id = :id and held_on is not null order by held_on, id
                        """)
                .param("id", id.id())
                .query((row, n) -> new CaseRecord.Hearing(
                        row.getString("kind"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("place"),
                        row.getString("present"),
                        row.getString("content"),
                        row.getBoolean("open_to_public")))
                .list();
    }

    private List<CaseRecord.Entry> entries(MediationId id) {
        var kinds = values.of("mediation-step");
        return jdbc.sql("select * from mediation_step where mediation_id = :id order by done_on, id")
                .param("id", id.id())
                .query((row, n) -> new CaseRecord.Entry(
                        row.getObject("done_on", LocalDate.class),
                        kinds.title(row.getString("kind")),
                        row.getString("note")))
                .list();
    }

    private List<CaseRecord.Alert> alerts(MediationId id) {
        return jdbc.sql("select * from mediation_alert where mediation_id = :id order by noticed_at")
                .param("id", id.id())
                .query((row, n) -> new CaseRecord.Alert(
                        row.getString("level"),
                        row.getString("kind"),
                        row.getObject("noticed_at", OffsetDateTime.class).toInstant(),
                        row.getString("facts"),
                        row.getString("measures"),
                        List.copyOf(
                                Set.of((String[]) row.getArray("reported_to").getArray()))))
                .list();
    }
}
