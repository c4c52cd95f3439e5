package cn.xingsuo.screening.web;

import cn.xingsuo.mediation.Conditions;
import cn.xingsuo.office.Scope;
import cn.xingsuo.screening.FindingState;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 排查登记簿 — reads the findings a viewer may see, by filter and page. */
@Component
class FindingBook {
    static final int PAGE = 50;
    private static final int COUNTED = 1000;
    private static final int EXPORTED = 20_000;
    static final String SIGHT = "office_code like :scope and (not hidden or :director or registered_by = :account)";
    private final JdbcClient jdbc;

    FindingBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Map<String, Object> sight(Viewer viewer) {
        return Map.of(
                "scope", Scope.of(viewer).like(),
                "account", viewer.account(),
                "director", viewer.role() == Role.DIRECTOR);
    }

    /** One page and one row more, which tells that there is a next page. */
    List<FindingLine> page(FindingFilter filter, Viewer viewer, @Nullable String after) {
        return lines(filter, viewer, after, PAGE + 1);
    }

    List<FindingLine> all(FindingFilter filter, Viewer viewer) {
        return lines(filter, viewer, null, EXPORTED);
    }

    /** How many there are, counted up to a limit. */
    int count(FindingFilter filter, Viewer viewer) {
        var conditions = conditions(filter, viewer);
        return jdbc.sql("select count(*) from (select 1 from screening_finding where " + conditions.sql() + " limit "
                        + (COUNTED + 1) + ") f")
                .params(conditions.parameters())
                .query(Integer.class)
                .single();
    }

    static String key(FindingFilter filter, FindingLine last) {
        return (filter.byDue() ? last.resolveBy() : last.registeredOn()) + "_" + last.id();
    }

    private List<FindingLine> lines(FindingFilter filter, Viewer viewer, @Nullable String after, int most) {
        var day = filter.byDue() ? "resolve_by" : "registered_on";
        var way = filter.byDue() ? "asc" : "desc";
        var conditions = conditions(filter, viewer).behind(day, !filter.byDue(), after);
        return jdbc.sql("""
                        select f.*, (select level from screening_alert a where a.finding_id = f.id and a.closed_on is null) as level
                        from (select id, number, name, state, registered_on, resolve_by, people, responsible from screening_finding
                              where %s order by %s %s, id %s limit %d) f order by %s %s, id %s
                        """.formatted(conditions.sql(), day, way, way, most, day, way, way))
                .params(conditions.parameters())
                .query((row, n) -> line(row))
                .list();
    }

    private static Conditions conditions(FindingFilter filter, Viewer viewer) {
        var it = new Conditions(SIGHT, sight(viewer))
                .when(
                        "state = :state",
                        "state",
                        filter.state() == null ? null : filter.state().name())
                .when("category = :category", "category", filter.category())
                .when("village_code = :village", "village", filter.village())
                .when("round_id = :round", "round", filter.round())
                .when("registered_on >= :from", "from", filter.from())
                .when("registered_on <= :to", "to", filter.to())
                .words(filter.q());
        return filter.byDue() ? it.and("closed_on is null") : it;
    }

    private static FindingLine line(ResultSet row) throws SQLException {
        return new FindingLine(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("name"),
                FindingState.valueOf(row.getString("state")),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("resolve_by", LocalDate.class),
                row.getInt("people"),
                row.getString("responsible"),
                row.getString("level"));
    }
}
