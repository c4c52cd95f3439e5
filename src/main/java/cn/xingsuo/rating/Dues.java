package cn.xingsuo.rating;

import cn.xingsuo.office.Scope;
import cn.xingsuo.office.Subject;
import cn.xingsuo.office.SubjectKind;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 待测标记 — which subjects were touched since they were last read; kept in the database so that a crash forgets none. */
@Component
class Dues {
    /** First key of our advisory locks; the second is a subject's hash, or 0 for "everybody". */
    private static final int RATING = 7_700;

    private final JdbcClient jdbc;
    private final Clock clock;

    Dues(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the transaction of what happened: both are there or neither. */
    void mark(Subject subject) {
        jdbc.sql("""
                        insert into rating_due (subject_code, subject_kind, marked_at) values (:code, :kind, :at)
                        """)
                .param("code", subject.code())
                .param("kind", subject.kind().name())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    List<Subject> all() {
        return jdbc.sql(
                        "select subject_kind, subject_code from rating_due group by 1, 2 order by min(marked_at), subject_code")
                .query((row, n) ->
                        new Subject(SubjectKind.valueOf(row.getString("subject_kind")), row.getString("subject_code")))
                .list();
    }

    boolean isDue(String subject) {
        return jdbc.sql("select exists (select from rating_due where subject_code = :subject)")
                .param("subject", subject)
                .query(Boolean.class)
                .single();
    }

    /**
     * Holds the subject until the transaction ends, alone, and takes its marks away. Whoever marks it meanwhile leaves a new mark.
     *
     * @return false when somebody else has read it in the meantime
     */
    boolean take(Subject subject) {
        lock("select 1 from pg_advisory_xact_lock_shared(:one, 0)", subject);
        lock("select 1 from pg_advisory_xact_lock(:one, hashtext(:two))", subject);
        return jdbc.sql("delete from rating_due where subject_code = :code")
                        .param("code", subject.code())
                        .update()
                > 0;
    }

    /** Holds every subject until the transaction ends. */
    void holdAll() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(:one, 0)")
                .param("one", RATING)
                .query(Integer.class)
                .single();
    }

    void clear(Scope scope) {
        jdbc.sql("delete from rating_due where subject_code like :scope")
                .param("scope", scope.like())
                .update();
    }

    private void lock(String statement, Subject subject) {
        jdbc.sql(statement)
                .param("one", RATING)
                .param("two", subject.code())
                .query(Integer.class)
                .single();
    }
}
