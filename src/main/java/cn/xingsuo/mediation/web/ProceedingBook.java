package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.Side;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.mediation.web.Proceedings.AlertLine;
import cn.xingsuo.mediation.web.Proceedings.Company;
import cn.xingsuo.mediation.web.Proceedings.CorrectionLine;
import cn.xingsuo.mediation.web.Proceedings.HearingLine;
import cn.xingsuo.mediation.web.Proceedings.MediatorLine;
import cn.xingsuo.mediation.web.Proceedings.ParticipantLine;
import cn.xingsuo.mediation.web.Proceedings.PartnerLine;
import cn.xingsuo.network.MediatorId;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.person.PersonId;
import cn.xingsuo.person.Persons;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 办理过程阅读 — mediators, hearings, participants, alerts and corrections of a case somebody was already found allowed to see. */
@Component
class ProceedingBook {
    private final JdbcClient jdbc;
    private final ValueSets values;
    private final Persons persons;
    private final Offices offices;

    ProceedingBook(JdbcClient jdbc, ValueSets values, Persons persons, Offices offices) {
        this.jdbc = jdbc;
        this.values = values;
        this.persons = persons;
        this.offices = offices;
    }

    List<MediatorLine> mediators(MediationId id) {
        return list(
                """
                select m.mediator_id, m.name, m.chosen, m.assigned_on, m.ended_on, r.ground
                from mediation_mediator m
                left join mediation_recusal r on r.mediation_id = m.mediation_id and r.mediator_id = m.mediator_id
                where m.mediation_id = :id order by m.ended_on nulls first, m.assigned_on, m.name
                """,
                id,
                (row, n) -> new MediatorLine(
                        new MediatorId(row.getObject("mediator_id", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("chosen"),
                        row.getObject("assigned_on", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        titled("recusal", row.getString("ground"))));
    }

    List<HearingLine> hearings(MediationId id) {
        return list(
                """
                select * from mediation_hearing where mediation_id = :id
                order by coalesce(held_on, planned_for::date) desc, id
                """,
                id,
                (row, n) -> new HearingLine(
                        row.getObject("id", UUID.class),
                        row.getString("kind").equals("INQUIRY"),
                        row.getObject("planned_for", LocalDateTime.class),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("place"),
                        row.getString("present"),
                        row.getString("content"),
                        titles(row, "signature", "signed"),
                        row.getBoolean("open_to_public")));
    }

    Company company(MediationId id) {
        record Row(String role, @Nullable Side side, PersonId person, String relation, LocalDate on) {}
        var rows = list(
                "select role, side, person_id, relation, agreed_on from mediation_participant where mediation_id = :id order by ord",
                id,
                (row, n) -> new Row(
                        values.of("mediation-role").title(row.getString("role")),
                        row.getString("side") == null ? null : Side.valueOf(row.getString("side")),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("relation"),
                        row.getObject("agreed_on", LocalDate.class)));
        var known = persons.masked(rows.stream().map(Row::person).toList());
        var people = rows.stream()
                .map(it -> new ParticipantLine(
                        it.role(),
                        it.side(),
                        Objects.requireNonNull(known.get(it.person())).name(),
                        it.relation(),
                        it.on()))
                .toList();
        return new Company(people, partners(id));
    }

    private List<PartnerLine> partners(MediationId id) {
        return list(
                "select office_code, agreed_on, reason from mediation_partner where mediation_id = :id order by agreed_on",
                id,
                (row, n) -> new PartnerLine(
                        offices.name(new OfficeId(row.getString("office_code"))),
                        row.getObject("agreed_on", LocalDate.class),
                        row.getString("reason")));
    }

    List<AlertLine> alerts(MediationId id) {
        return list(
                "select * from mediation_alert where mediation_id = :id order by noticed_at desc",
                id,
                (row, n) -> new AlertLine(
                        row.getObject("id", UUID.class),
                        values.of("mediation-alert-level").title(row.getString("level")),
                        values.of("mediation-alert-kind").title(row.getString("kind")),
                        Objects.requireNonNull(moment(row, "noticed_at")),
                        Objects.requireNonNull(moment(row, "due_at")),
                        row.getString("facts") + ";" + row.getString("measures"),
                        moment(row, "reported_at"),
                        titles(row, "alert-organ", "reported_to"),
                        row.getObject("closed_on", LocalDate.class)));
    }

    List<CorrectionLine> corrections(MediationId id) {
        return list(
                "select * from mediation_correction where mediation_id = :id order by id desc",
                id,
                (row, n) -> new CorrectionLine(
                        Objects.requireNonNull(moment(row, "corrected_at")),
                        row.getString("field"),
                        row.getString("was"),
                        row.getString("became"),
                        row.getString("reason"),
                        row.getString("account")));
    }

    private <T> List<T> list(String sql, MediationId id, RowMapper<T> mapper) {
        return jdbc.sql(sql).param("id", id.id()).query(mapper).list();
    }

    private String titles(ResultSet row, String set, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(values.of("mediation-" + set)::title)
                .collect(Collectors.joining("、"));
    }

    private @Nullable String titled(String set, @Nullable String code) {
        return code == null ? null : values.of("mediation-" + set).title(code);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
