package cn.xingsuo.screening.web;

import cn.xingsuo.mediation.Conditions;
import cn.xingsuo.mediation.Offer;
import cn.xingsuo.office.Scope;
import cn.xingsuo.screening.NoSuchRound;
import cn.xingsuo.screening.RoundId;
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

/** 排查任务簿 — reads rounds a viewer may see. */
@Component
class RoundBook {
    static final int PAGE = 50;
    private static final String SELECT = """
            select r.*, (select name from office o where o.code = r.office_code) as office,
                   (select count(*) from screening_finding f where f.round_id = r.id) as findings
            from (select * from screening_round where %s order by %s limit %d) r order by %s
            """;
    private static final String NEWEST = "due_on desc, id desc";
    private static final String NEAREST = "due_on, id";
    private final JdbcClient jdbc;
    private final int late;

    RoundBook(JdbcClient jdbc, Offer offer) {
        this.jdbc = jdbc;
        this.late = offer.number("screening-rule", "LATE_ENTRY_DAYS");
    }

    List<RoundLine> page(RoundFilter filter, Viewer viewer, LocalDate today, @Nullable String after) {
        return lines(filter, viewer, today, after, PAGE + 1);
    }

    List<RoundLine> all(RoundFilter filter, Viewer viewer, LocalDate today) {
        return lines(filter, viewer, today, null, 20_000);
    }

    /** The rounds of the viewer's office that can be reported now. */
    List<RoundLine> running(Viewer viewer, LocalDate today) {
        if (viewer.office() == null) return List.of();
        return jdbc.sql(SELECT.formatted(
                        "office_code = :office and done_on is null and from_on <= :today", NEAREST, PAGE, NEAREST))
                .param("office", viewer.office())
                .param("today", today)
                .query((row, n) -> line(row))
                .list();
    }

    /** The round with its version. */
    Map.Entry<RoundLine, Integer> get(RoundId id, Viewer viewer) {
        return jdbc.sql(SELECT.formatted("id = :id and office_code like :scope", NEAREST, 1, NEAREST))
                .param("id", id.id())
                .param("scope", Scope.of(viewer).like())
                .query((row, n) -> Map.entry(line(row), row.getInt("version")))
                .optional()
                .orElseThrow(NoSuchRound::new);
    }

    private List<RoundLine> lines(
            RoundFilter filter, Viewer viewer, LocalDate today, @Nullable String after, int most) {
        var conditions = new Conditions(
                        "office_code like :scope",
                        Map.of("scope", Scope.of(viewer).like(), "today", today, "late", late))
                .when("plan = :plan", "plan", filter.plan())
                .when("due_on >= :from", "from", filter.from())
                .when("due_on <= :to", "to", filter.to())
                .behind("due_on", true, after);
        var sql = conditions.and(filter.condition()).sql();
        return jdbc.sql(SELECT.formatted(sql, NEWEST, most, NEWEST))
                .params(conditions.parameters())
                .query((row, n) -> line(row))
                .list();
    }

    private static RoundLine line(ResultSet row) throws SQLException {
        var done = row.getObject("done_on", LocalDate.class);
        var entry = done == null
                ? null
                : new RoundLine.Entry(
                        row.getBoolean("zero"),
                        row.getInt("entry_lag"),
                        row.getObject("entered_on", LocalDate.class),
                        String.valueOf(row.getString("note")),
                        String.valueOf(row.getString("account")));
        return new RoundLine(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("office"),
                row.getBoolean("counted"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                done,
                entry,
                row.getInt("findings"));
    }
}
