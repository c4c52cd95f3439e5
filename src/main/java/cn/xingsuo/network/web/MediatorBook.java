package cn.xingsuo.network.web;

import cn.xingsuo.network.NetworkValues;
import cn.xingsuo.web.Viewer;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 调解员名册 — reads the mediators a viewer may see, as of a day. */
@Component
class MediatorBook {
    private static final int EXPORTED = 20_000;
    /** The register of a city and below begins with those who serve there. */
    private static final String NEAR = """
            m.id in (select id from network_mediator where office_code like :scope
              union all select mediator_id from network_membership where office_code like :scope)
            """;
    /** A wider one is read in its order; the offset keeps the planner from gathering everybody's services first. */
    private static final String WIDE = """
            (m.office_code like :scope or exists
              (select from network_membership s where s.mediator_id = m.id and s.office_code like :scope offset 0))
            """;
    /** Digits of a city's code. */
    private static final int CITY = 4;

    private static final String SERVES = """
            exists (select from network_membership s where s.mediator_id = m.id and s.since <= :on and (s.until is null or s.until >= :on))
            """;
    private static final String LINES = """
            select m.*, st.full_time as full_then, st.grade as grade_then, s.bodies, t.hours
            from (select * from network_mediator m where %s order by m.%s, m.id limit :most) m
            left join lateral (select full_time, grade from network_standing st
              where st.mediator_id = m.id and st.since <= :on order by st.since desc limit 1) st on true
            cross join lateral (select string_agg(b.name, '、' order by s.since, b.name) as bodies
              from network_membership s join network_body b on b.id = s.body_id
              where s.mediator_id = m.id and s.since <= :on and (s.until is null or s.until >= :on)) s
            cross join lateral (select coalesce(sum(t.hours), 0) as hours from network_attendance a join network_training t on t.id = a.training_id
              where a.mediator_id = m.id and t.held_on > :yearAgo and t.held_on <= :on) t
            order by m.%s, m.id
            """;
    private final JdbcClient jdbc;
    private final NetworkValues values;
    private final Clock clock;

    MediatorBook(JdbcClient jdbc, NetworkValues values, Clock clock) {
        this.jdbc = jdbc;
        this.values = values;
        this.clock = clock;
    }

    LocalDate day(MediatorFilter filter) {
        return filter.on() == null ? LocalDate.now(clock) : filter.on();
    }

    /** One page and one row more, which tells that there is a next page. */
    List<MediatorLine> page(MediatorFilter filter, Viewer viewer, @Nullable String after) {
        var order = filter.order();
        return lines(
                conditions(filter, viewer).behind("m", "network_mediator", order.column, after),
                order,
                Listing.PAGE + 1);
    }

    List<MediatorLine> all(MediatorFilter filter, Viewer viewer) {
        return lines(conditions(filter, viewer), filter.order(), EXPORTED);
    }

    int count(MediatorFilter filter, Viewer viewer) {
        return conditions(filter, viewer).counted(jdbc, "network_mediator m");
    }

    private List<MediatorLine> lines(Conditions conditions, MediatorFilter.Order order, int most) {
        return jdbc.sql(LINES.formatted(conditions.sql(), order.column, order.column))
                .params(conditions.parameters())
                .param("most", most)
                .query(this::line)
                .list();
    }

    private Conditions conditions(MediatorFilter filter, Viewer viewer) {
        var day = day(filter);
        var it = Conditions.in(viewer, viewer.scope().length() < CITY ? WIDE : NEAR)
                .with("on", day)
                .with("yearAgo", day.minusYears(1))
                .words("m", filter.q())
                .when("m.grade = :grade", "grade", filter.grade())
                .when("m.specialities @> array[:speciality]::text[]", "speciality", filter.speciality());
        if (filter.fullTime() != null) it.add("m.full_time = :fullTime").with("fullTime", filter.fullTime());
        if (filter.serving() != null) it.add(filter.serving() ? SERVES : "not " + SERVES);
        return it;
    }

    private MediatorLine line(ResultSet row, int n) throws SQLException {
        var then = row.getString("grade_then");
        return new MediatorLine(
                row.getString("id"),
                row.getString("name"),
                row.getString("sex").equals("F"),
                then == null ? row.getBoolean("full_time") : row.getBoolean("full_then"),
                values.of("grade").title(then == null ? row.getString("grade") : then),
                row.getString("certificate"),
                row.getString("bodies"),
                row.getObject("hours", BigDecimal.class));
    }
}
