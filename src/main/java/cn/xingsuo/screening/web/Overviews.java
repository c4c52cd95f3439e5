package cn.xingsuo.screening.web;

import cn.xingsuo.mediation.Offer;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 排查概况统计. */
@Component
class Overviews {
    private final JdbcClient jdbc;
    private final Offer offer;

    Overviews(JdbcClient jdbc, Offer offer) {
        this.jdbc = jdbc;
        this.offer = offer;
    }

    /** Null above the district: the gauges and the statutory tables have those figures, a page does not count a year of the country. */
    @Nullable
    Overview of(Viewer viewer) {
        if (Scope.of(viewer).isWide()) return null;
        var today = offer.today();
        var from = LocalDate.of(today.getYear(), 1, 1);
        var rounds = two(viewer, """
                select count(*), count(done_on) from screening_round
                where office_code like :scope and due_on between :from and :to""", from, today);
        var findings = two(viewer, """
                select count(*), count(*) filter (where state = 'RESOLVED') from screening_finding
                where office_code like :scope and registered_on between :from and :to""", from, today);
        var live = live(viewer);
        var levels = offer.of("screening-alert").stream()
                .map(it -> new Overview.Level(it.code(), it.title(), it.text("tone"), live.getOrDefault(it.code(), 0)))
                .toList();
        var prevented = prevented(viewer, from, today);
        return new Overview(today.getYear(), rounds[0], rounds[1], findings[0], findings[1], levels, prevented);
    }

    private List<Overview.Prevented> prevented(Viewer viewer, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select prevented, count(*) as cases, sum(prevented_people) as people from screening_alert
                        where office_code like :scope and prevented is not null and closed_on between :from and :to
                        group by prevented order by prevented
                        """)
                .param("scope", Scope.of(viewer).like())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new Overview.Prevented(
                        row.getString(1),
                        offer.title("screening-prevented", row.getString(1)),
                        row.getInt(2),
                        row.getInt(3)))
                .list();
    }

    private int[] two(Viewer viewer, String sql, LocalDate from, LocalDate to) {
        return jdbc.sql(sql)
                .param("scope", Scope.of(viewer).like())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new int[] {row.getInt(1), row.getInt(2)})
                .single();
    }

    private Map<String, Integer> live(Viewer viewer) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql("""
                        select level, count(*) from screening_alert
                        where office_code like :scope and closed_on is null group by level
                        """).param("scope", Scope.of(viewer).like()).query(row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }
}
