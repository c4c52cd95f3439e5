package cn.xingsuo.network.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.network.MediatorId;
import cn.xingsuo.network.Mediators;
import cn.xingsuo.network.NetworkValues;
import cn.xingsuo.network.NoSuchMediator;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.person.PersonId;
import cn.xingsuo.person.Persons;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Viewer;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 调解员页面 — puts the page of one mediator together. */
@Component
class MediatorPages {
    private final JdbcClient jdbc;
    private final Mediators mediators;
    private final NetworkValues values;
    private final Persons persons;
    private final Offices offices;
    private final NetworkOptions options;

    MediatorPages(
            JdbcClient jdbc,
            Mediators mediators,
            NetworkValues values,
            Persons persons,
            Offices offices,
            NetworkOptions options) {
        this.jdbc = jdbc;
        this.mediators = mediators;
        this.values = values;
        this.persons = persons;
        this.offices = offices;
        this.options = options;
    }

    MediatorPage page(MediatorId id, Viewer viewer) {
        record All(PersonId person, MediatorPage.Head head, MediatorPage.Facts facts) {}
        var it = jdbc.sql("""
                        select * from network_mediator m where id = :id and (office_code like :scope or exists
                          (select from network_membership s where s.mediator_id = m.id and s.office_code like :scope))
                        """)
                .param("id", id.id())
                .param("scope", Scope.of(viewer).like())
                .query((row, n) -> new All(new PersonId(row.getObject("person_id", UUID.class)), head(row), facts(row)))
                .optional()
                .orElseThrow(NoSuchMediator::new);
        var writes = viewer.may(Act.EDIT_BODIES);
        var answers = writes && mediators.awaitsAnswer(id, viewer);
        var desk = new MediatorPage.Desk(writes, viewer.may(Act.APPROVE_BODIES), answers, options.today(), options);
        return new MediatorPage(
                it.head(),
                Objects.requireNonNull(persons.masked(List.of(it.person())).get(it.person())),
                it.facts(),
                services(id),
                standings(id),
                trainings(id),
                records(id),
                options.bodies(viewer),
                desk);
    }

    private MediatorPage.Head head(ResultSet row) throws SQLException {
        return new MediatorPage.Head(
                row.getString("id"),
                row.getString("name"),
                offices.name(new OfficeId(row.getString("office_code"))),
                row.getBoolean("full_time"),
                values.of("grade").title(row.getString("grade")),
                row.getInt("version"),
                row.getString("grade"));
    }

    private MediatorPage.Facts facts(ResultSet row) throws SQLException {
        return new MediatorPage.Facts(
                row.getString("sex").equals("F"),
                row.getObject("birth_year", Integer.class),
                row.getString("ethnic"),
                values.of("education").title(row.getString("education")),
                values.of("political").title(row.getString("political")),
                row.getBoolean("lawyer"),
                row.getString("certificate"),
                row.getString("account"),
                new MediatorPage.Skills(
                        List.of((String[]) row.getArray("specialities").getArray()),
                        List.of((String[]) row.getArray("languages").getArray())));
    }

    private List<MediatorPage.Serving> services(MediatorId id) {
        return jdbc.sql("""
                        select s.body_id::text as body, b.name, s.post, s.since, s.until, s.reason
                        from network_membership s join network_body b on b.id = s.body_id
                        where s.mediator_id = :id order by s.since desc, b.name
                        """)
                .param("id", id.id())
                .query((row, n) -> new MediatorPage.Serving(
                        row.getString("body"),
                        row.getString("name"),
                        values.of("post").title(row.getString("post")),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getString("reason")))
                .list();
    }

    private List<MediatorPage.Stood> standings(MediatorId id) {
        return jdbc.sql(
                        "select since, full_time, grade from network_standing where mediator_id = :id order by since desc")
                .param("id", id.id())
                .query((row, n) -> new MediatorPage.Stood(
                        row.getObject("since", LocalDate.class),
                        row.getBoolean("full_time"),
                        values.of("grade").title(row.getString("grade"))))
                .list();
    }

    private List<MediatorPage.Trained> trainings(MediatorId id) {
        return jdbc.sql("""
                        select t.held_on, t.title, t.hours, t.organiser from network_attendance a
                        join network_training t on t.id = a.training_id where a.mediator_id = :id order by t.held_on desc, t.id
                        """)
                .param("id", id.id())
                .query((row, n) -> new MediatorPage.Trained(
                        row.getObject("held_on", LocalDate.class),
                        row.getString("title"),
                        row.getObject("hours", BigDecimal.class),
                        row.getString("organiser")))
                .list();
    }

    private List<MediatorPage.Noted> records(MediatorId id) {
        return jdbc.sql("""
                        select kind, code, ground, noted_on, amount, note, account from network_record
                        where mediator_id = :id order by noted_on desc, id desc
                        """).param("id", id.id()).query((row, n) -> noted(row)).list();
    }

    private MediatorPage.Noted noted(ResultSet row) throws SQLException {
        var code = row.getString("code");
        var note = row.getString("note");
        var on = row.getObject("noted_on", LocalDate.class);
        var amount = row.getObject("amount", BigDecimal.class);
        var account = row.getString("account");
        return switch (row.getString("kind")) {
            case "COMMENDATION" ->
                new MediatorPage.Noted(on, "表彰", values.of("commendation").title(code), amount, note, account);
            case "KEPT" -> new MediatorPage.Noted(on, "保留任职", "", null, note, account);
            case "RELIEF" ->
                new MediatorPage.Noted(on, "保障和救助", values.of("relief").title(code), amount, note, account);
            default -> {
                var ground = t(values.of("ground").title(row.getString("ground")));
                var what = values.of("discipline").title(code);
                yield new MediatorPage.Noted(on, "违纪处理", what, amount, ground + ":" + note, account);
            }
        };
    }
}
