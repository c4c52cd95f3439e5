package cn.xingsuo.network.web;

import cn.xingsuo.web.Viewer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 培训查询 — reads the sessions of a viewer's offices, newest first. */
@Component
class TrainingBook {
    private static final int EXPORTED = 20_000;
    private final JdbcClient jdbc;

    TrainingBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TrainingLine> page(String q, Viewer viewer, @Nullable String after) {
        var it = conditions(q, viewer);
        if (after != null && !after.isBlank())
            it.when(
                    "(t.held_on, t.id) < (select k.held_on, k.id from network_training k where k.id::text = :after)",
                    "after",
                    after);
        return lines(it, Listing.PAGE + 1);
    }

    List<TrainingLine> all(String q, Viewer viewer) {
        return lines(conditions(q, viewer), EXPORTED);
    }

    int count(String q, Viewer viewer) {
        return conditions(q, viewer).counted(jdbc, "network_training t");
    }

    private static Conditions conditions(String q, Viewer viewer) {
        return Conditions.in(viewer, "t.office_code like :scope").when("strpos(t.title, :q) > 0", "q", q);
    }

    private List<TrainingLine> lines(Conditions it, int most) {
        return jdbc.sql("""
                        select t.*, a.attended, a.names
                        from (select * from network_training t where %s order by held_on desc, id desc limit :most) t
                        cross join lateral (select count(*) as attended, string_agg(m.name, '、' order by m.initials, m.id) as names
                          from network_attendance a join network_mediator m on m.id = a.mediator_id where a.training_id = t.id) a
                        order by t.held_on desc, t.id desc
                        """.formatted(it.sql()))
                .params(it.parameters())
                .param("most", most)
                .query((row, n) -> new TrainingLine(
                        row.getString("id"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("title"),
                        row.getObject("hours", BigDecimal.class),
                        row.getString("organiser"),
                        row.getInt("attended"),
                        row.getString("names")))
                .list();
    }
}
