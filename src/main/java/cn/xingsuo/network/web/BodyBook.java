package cn.xingsuo.network.web;

import cn.xingsuo.network.BodyState;
import cn.xingsuo.network.NetworkValues;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 组织列表 — reads the bodies a viewer may see, as of a day. */
@Component
class BodyBook {
    private static final int EXPORTED = 20_000;
    private static final String LINES = """
            select b.*, o.state_on, c.members, c.director, t.term_ends_on
            from (select * from network_body b where %s order by b.%s, b.id limit :most) b
            cross join lateral (
              select case when b.closed_on <= :on then 'CLOSED' when b.filed_on is null or b.filed_on > :on then 'PROPOSED'
                else coalesce((select case e.kind when '责令整改' then 'CORRECTING' else 'FILED' end from network_body_event e
                     where e.body_id = b.id and e.happened_on <= :on and e.kind in ('责令整改', '整改合格')
                     order by e.happened_on desc, e.id desc limit 1), 'FILED') end as state_on) o
            cross join lateral (
              select count(*) as members, max(m.name) filter (where s.post = 'DIRECTOR') as director
              from network_membership s join network_mediator m on m.id = s.mediator_id
              where s.body_id = b.id and s.since <= :on and (s.until is null or s.until >= :on)) c
            left join lateral (
              select term_ends_on from network_composition c
              where c.body_id = b.id and c.since <= :on and (c.until is null or c.until >= :on)) t on true
            order by b.%s, b.id
            """;
    private final JdbcClient jdbc;
    private final NetworkValues values;
    private final Clock clock;

    BodyBook(JdbcClient jdbc, NetworkValues values, Clock clock) {
        this.jdbc = jdbc;
        this.values = values;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate day(BodyFilter filter) {
        return filter.on() == null ? today() : filter.on();
    }

    /** One page and one row more, which tells that there is a next page. */
    List<BodyLine> page(BodyFilter filter, Viewer viewer, @Nullable String after) {
        var order = filter.order();
        return lines(
                conditions(filter, viewer).behind("b", "network_body", order.column, after), order, Listing.PAGE + 1);
    }

    List<BodyLine> all(BodyFilter filter, Viewer viewer) {
        return lines(conditions(filter, viewer), filter.order(), EXPORTED);
    }

    int count(BodyFilter filter, Viewer viewer) {
        return conditions(filter, viewer).counted(jdbc, "network_body b");
    }

    private List<BodyLine> lines(Conditions conditions, BodyFilter.Order order, int most) {
        return jdbc.sql(LINES.formatted(conditions.sql(), order.column, order.column))
                .params(conditions.parameters())
                .param("most", most)
                .query(this::line)
                .list();
    }

    private Conditions conditions(BodyFilter filter, Viewer viewer) {
        var it = Conditions.in(viewer, "b.office_code like :scope")
                .with("on", day(filter))
                .words("b", filter.q())
                .when(
                        "b.state = :state",
                        "state",
                        filter.state() == null ? null : filter.state().name())
                .when("b.type like :type || '%'", "type", filter.type());
        if (filter.state() != BodyState.CLOSED)
            it.add("b.set_up_on <= :on and (b.closed_on is null or b.closed_on > :on)");
        return it;
    }

    private BodyLine line(ResultSet row, int n) throws SQLException {
        return new BodyLine(
                row.getString("id"),
                row.getString("name"),
                values.types().title(row.getString("type")),
                BodyState.valueOf(row.getString("state_on")),
                row.getObject("set_up_on", LocalDate.class),
                row.getString("filing_number"),
                row.getInt("members"),
                row.getString("director"),
                row.getObject("term_ends_on", LocalDate.class));
    }
}
