package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.NoSuchReview;
import cn.xingsuo.mediation.ReviewKind;
import cn.xingsuo.mediation.ReviewState;
import cn.xingsuo.mediation.Sight;
import cn.xingsuo.mediation.web.ReviewPage.Answers;
import cn.xingsuo.mediation.web.ReviewPage.Behind;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 疑点查阅 — doubts of a scope, and the records behind one. */
@Repository
class ReviewBook {
    static final UUID TOP = new UUID(-1L, -1L);
    private static final String LINE = """
            select r.*, o.name as office_name,
                   (select count(*) from mediation_review_case c where c.review_id = r.id) as cases
            from mediation_review r left join office o on o.code = r.office_code
            """;
    private final JdbcClient jdbc;

    ReviewBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first; ids follow the time of finding. */
    List<ReviewLine> list(Viewer viewer, String state, String kind, UUID after, int limit) {
        return jdbc.sql(LINE + """
                        where r.office_code like :scope and (:state = '' or r.state = :state) and (:kind = '' or r.kind = :kind) and r.id < :after
                        order by r.id desc limit :limit
                        """)
                .param("scope", Scope.of(viewer).like())
                .param("state", state)
                .param("kind", kind)
                .param("after", after)
                .param("limit", limit)
                .query((row, i) -> line(row))
                .list();
    }

    ReviewLine get(UUID id, Viewer viewer) {
        return jdbc.sql(LINE + "where r.id = :id and r.office_code like :scope")
                .param("id", id)
                .param("scope", Scope.of(viewer).like())
                .query((row, i) -> line(row))
                .optional()
                .orElseThrow(NoSuchReview::new);
    }

    Answers answers(UUID id) {
        return jdbc.sql("select reply, replied_at, verdict, finding, closed_at from mediation_review where id = :id")
                .param("id", id)
                .query((row, i) -> new Answers(
                        row.getString("reply"),
                        at(row, "replied_at"),
                        row.getString("verdict"),
                        row.getString("finding"),
                        at(row, "closed_at")))
                .single();
    }

    /** Only those the viewer may open. */
    List<Behind> cases(UUID id, Viewer viewer) {
        return jdbc.sql("select id, number, title, registered_on, story from mediation where id in "
                        + "(select mediation_id from mediation_review_case where review_id = :review) and " + Sight.SQL
                        + " order by registered_on, number")
                .param("review", id)
                .params(Sight.of(viewer))
                .query((row, i) -> new Behind(
                        row.getString("id"),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("registered_on"),
                        row.getString("story")))
                .list();
    }

    private static ReviewLine line(ResultSet row) throws SQLException {
        return new ReviewLine(
                row.getObject("id", UUID.class),
                String.valueOf(row.getString("office_name")),
                ReviewKind.valueOf(row.getString("kind")),
                ReviewState.valueOf(row.getString("state")),
                row.getString("words"),
                Arrays.asList((String[]) row.getArray("arguments").getArray()),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                row.getInt("cases"),
                row.getInt("version"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
