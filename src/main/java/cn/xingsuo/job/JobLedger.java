package cn.xingsuo.job;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 任务台账 — rows of jobs and their problems. Each write is its own transaction: progress must be seen while the work's own is open. */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class JobLedger {
    private static final RowMapper<Job> ROW = (row, at) -> new Job(
            row.getObject("id", UUID.class),
            new Saying(row.getString("title"), texts(row.getArray("title_args"))),
            row.getString("account"),
            JobState.valueOf(row.getString("state")),
            new Job.Pace(row.getString("step"), row.getLong("done"), row.getLong("total"), row.getBoolean("cancel")),
            result(row),
            row.getLong("problems"),
            row.getObject("started_at", OffsetDateTime.class).toInstant(),
            instant(row.getObject("ended_at", OffsetDateTime.class)));

    private final JdbcClient jdbc;

    JobLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(UUID id, NewJob job, String node, Instant at) {
        jdbc.sql("""
                        insert into job (id, kind, title, title_args, account, node, state, started_at)
                        values (:id, :kind, :title, :args, :account, :node, 'RUNNING', :at)
                        """)
                .param("id", id)
                .param("kind", job.kind())
                .param("title", job.title().key())
                .param("args", job.title().arguments().toArray(String[]::new))
                .param("account", job.account())
                .param("node", node)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Writes how far it has come; answers whether somebody asked to cancel. */
    boolean beat(UUID id, String step, long done, long total, long problems) {
        return jdbc.sql("""
                        update job set step = :step, done = :done, total = :total, problems = :problems
                        where id = :id returning cancel
                        """)
                .param("id", id)
                .param("step", step)
                .param("done", done)
                .param("total", total)
                .param("problems", problems)
                .query(Boolean.class)
                .single();
    }

    void note(UUID id, int number, Problem problem) {
        jdbc.sql("insert into job_problem values (:id, :number, :line, :reason, :args, :excerpt)")
                .param("id", id)
                .param("number", number)
                .param("line", problem.line())
                .param("reason", problem.reason().key())
                .param("args", problem.reason().arguments().toArray(String[]::new))
                .param("excerpt", problem.excerpt())
                .update();
    }

    void close(UUID id, JobState state, Saying result, long problems, Instant at) {
        jdbc.sql("""
                        update job set state = :state, result = :result, result_args = :args, problems = :problems, ended_at = :at
                        where id = :id and state = 'RUNNING'
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("result", result.key())
                .param("args", result.arguments().toArray(String[]::new))
                .param("problems", problems)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Jobs of this node that were running when it stopped. */
    int interrupt(String node, Instant at) {
        return jdbc.sql("""
                        update job set state = 'INTERRUPTED', ended_at = :at, result_args = '{}',
                               result = '应用在任务结束前停止,没有保存任何内容。请重新发起'
                        where node = :node and state = 'RUNNING'
                        """)
                .param("node", node)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean cancel(UUID id) {
        return jdbc.sql("update job set cancel = true where id = :id and state = 'RUNNING'")
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<Job> find(UUID id) {
        return jdbc.sql("select * from job where id = :id")
                .param("id", id)
                .query(ROW)
                .optional();
    }

    /** Newest first, below the key. */
    List<Job> list(@Nullable String account, @Nullable UUID before, int limit) {
        return jdbc.sql("""
                        select * from job
                        where (:account::text is null or account = :account) and (:before::uuid is null or id < :before)
                        order by id desc limit :limit
                        """)
                .param("account", account)
                .param("before", before)
                .param("limit", limit)
                .query(ROW)
                .list();
    }

    List<Problem> problems(UUID id, int limit) {
        return jdbc.sql("select * from job_problem where job_id = :id order by number limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, at) -> new Problem(
                        row.getLong("line"),
                        new Saying(row.getString("reason"), texts(row.getArray("reason_args"))),
                        row.getString("excerpt")))
                .list();
    }

    private static @Nullable Saying result(ResultSet row) throws SQLException {
        var key = row.getString("result");
        return key == null ? null : new Saying(key, texts(row.getArray("result_args")));
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
