package cn.xingsuo.network.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.docket.Docket;
import cn.xingsuo.network.BodyId;
import cn.xingsuo.network.BodyState;
import cn.xingsuo.network.Elections;
import cn.xingsuo.network.NetworkValues;
import cn.xingsuo.network.NoSuchBody;
import cn.xingsuo.office.Divisions;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 组织页面 — puts the page of one body together. */
@Component
class BodyPages {
    private final JdbcClient jdbc;
    private final NetworkValues values;
    private final Elections elections;
    private final Docket docket;
    private final Offices offices;
    private final Divisions divisions;
    private final Clock clock;

    BodyPages(
            JdbcClient jdbc,
            NetworkValues values,
            Elections elections,
            Docket docket,
            Offices offices,
            Divisions divisions,
            Clock clock) {
        this.jdbc = jdbc;
        this.values = values;
        this.elections = elections;
        this.docket = docket;
        this.offices = offices;
        this.divisions = divisions;
        this.clock = clock;
    }

    BodyPage page(BodyId id, Viewer viewer, @Nullable LocalDate asked) {
        var today = LocalDate.now(clock);
        var on = asked == null ? today : asked;
        record Both(BodyPage.Head head, BodyPage.Facts facts) {}
        var it = jdbc.sql("""
                        select b.*, e.name as enterprise, s.name as station from network_body b
                        left join network_enterprise e on e.id = b.enterprise_id left join network_station s on s.id = b.station_id
                        where b.id = :id and b.office_code like :scope
                        """)
                .param("id", id.id())
                .param("scope", Scope.of(viewer).like())
                .query((row, n) -> new Both(head(row), facts(row)))
                .optional()
                .orElseThrow(NoSuchBody::new);
        var desk = new BodyPage.Desk(viewer.may(Act.EDIT_BODIES), viewer.may(Act.APPROVE_BODIES), on, today);
        return new BodyPage(
                it.head(),
                it.facts(),
                members(id, on),
                versions(id),
                HistoryBook.of(jdbc, "body", id.id()),
                docket.of(id.ref()),
                values.of("norm").values(),
                desk,
                fault(id, it.head(), today));
    }

    private @Nullable String fault(BodyId id, BodyPage.Head head, LocalDate today) {
        if (!head.elected() || head.state() == BodyState.CLOSED) return null;
        try {
            elections.requireFit(id, today);
            return null;
        } catch (Refusal unfit) {
            return t(unfit.text(), unfit.arguments());
        }
    }

    private BodyPage.Head head(ResultSet row) throws SQLException {
        var type = row.getString("type");
        return new BodyPage.Head(
                row.getString("id"),
                row.getString("name"),
                values.types().title(type),
                BodyState.valueOf(row.getString("state")),
                offices.name(new OfficeId(row.getString("office_code"))),
                row.getInt("version"),
                values.types().values().stream().anyMatch(it -> it.code().equals(type) && it.is("elected")));
    }

    private BodyPage.Facts facts(ResultSet row) throws SQLException {
        var village = row.getString("village_code");
        var enterprise = row.getString("enterprise");
        var place = village != null
                ? divisions.names(List.of(village)).getOrDefault(village, village)
                : enterprise != null ? enterprise : row.getString("station");
        return new BodyPage.Facts(
                row.getString("set_up_by"),
                row.getObject("set_up_on", LocalDate.class),
                row.getString("filing_number"),
                row.getObject("filed_on", LocalDate.class),
                row.getObject("court_notified_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                place,
                new BodyPage.Contact(row.getString("address"), row.getString("phone"), row.getString("seal_number")),
                Set.of((String[]) row.getArray("norms").getArray()));
    }

    private List<BodyPage.Member> members(BodyId id, LocalDate on) {
        return jdbc.sql("""
                        select m.id, m.name, m.sex, m.full_time, s.post, s.since, s.until
                        from network_membership s join network_mediator m on m.id = s.mediator_id
                        where s.body_id = :id and s.since <= :on and (s.until is null or s.until >= :on)
                        order by array_position(array['DIRECTOR', 'DEPUTY', 'MEMBER', 'ENGAGED'], s.post), m.initials, m.id
                        """)
                .param("id", id.id())
                .param("on", on)
                .query((row, n) -> new BodyPage.Member(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("sex").equals("F"),
                        values.of("post").title(row.getString("post")),
                        row.getBoolean("full_time"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    private List<BodyPage.Version> versions(BodyId id) {
        return jdbc.sql("""
                        select c.*, (select count(*) from network_membership s where s.composition_id = c.id) as members
                        from network_composition c where c.body_id = :id order by c.since desc
                        """)
                .param("id", id.id())
                .query((row, n) -> new BodyPage.Version(
                        cn.xingsuo.network.Election.Kind.valueOf(row.getString("kind"))
                                .title(),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getObject("term_ends_on", LocalDate.class),
                        values.of("manner").title(row.getString("manner")),
                        row.getString("reason"),
                        row.getInt("members")))
                .list();
    }
}
