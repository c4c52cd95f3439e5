package cn.xingsuo.screening;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Scope;
import cn.xingsuo.screening.Plan.Window;
import cn.xingsuo.screening.Round.Done;
import cn.xingsuo.web.Stale;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 排查任务存取. */
@Repository
class RoundLedger {
    private final JdbcClient jdbc;

    RoundLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the plan's round due for every office of the scope that existed on its first day; what is there already stays. */
    List<Round> raise(Scope scope, Plan plan, Window window) {
        return jdbc.sql("""
                        insert into screening_round (id, office_code, plan, title, level, counted, from_on, due_on)
                        select gen_random_uuid(), code, :plan, :title, :level, :counted, :from, :due
                        from office where code like :scope and since <= :due and (until is null or until > :from)
                        on conflict (office_code, due_on, plan) do nothing
                        returning *
                        """)
                .param("scope", scope.like())
                .param("plan", plan.code())
                .param("title", window.title())
                .param("level", plan.level())
                .param("counted", plan.counted())
                .param("from", window.from())
                .param("due", window.due())
                .query(RoundLedger::round)
                .list();
    }

    Round get(RoundId id, Viewer viewer) {
        return jdbc.sql("select * from screening_round where id = :id and office_code like :scope for update")
                .param("id", id.id())
                .param("scope", Scope.of(viewer).like())
                .query(RoundLedger::round)
                .optional()
                .orElseThrow(NoSuchRound::new);
    }

    int findings(RoundId id) {
        return jdbc.sql("select count(*) from screening_finding where round_id = :id")
                .param("id", id.id())
                .query(Integer.class)
                .single();
    }

    void finish(Round it, Done done, String account) {
        var changed = jdbc.sql("""
                        update screening_round set version = version + 1, done_on = :on, entered_on = :entered,
                          entry_lag = :lag, zero = :zero, note = :note, account = :account
                        where id = :id and version = :version
                        """)
                .param("on", done.on())
                .param("entered", done.enteredOn())
                .param("lag", done.lag())
                .param("zero", done.zero())
                .param("note", done.note())
                .param("account", account)
                .param("id", it.id().id())
                .param("version", it.version())
                .update();
        if (changed == 0) throw new Stale("这次排查刚才已被他人登记,您的内容没有保存。请打开任务看最新内容。");
    }

    List<Rounds.Running> running(String office) {
        return jdbc.sql(
                        "select * from screening_round where office_code = :office and done_on is null order by due_on, id")
                .param("office", office)
                .query((row, n) -> new Rounds.Running(
                        new RoundId(row.getObject("id", UUID.class)),
                        row.getInt("version"),
                        row.getString("plan"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** Many rounds of the past in one statement. */
    void recall(OfficeId office, List<Rounds.PastRound> all) {
        jdbc.sql("""
                        insert into screening_round (id, office_code, plan, title, level, counted, from_on, due_on,
                          done_on, entered_on, entry_lag, zero, note, account)
                        select gen_random_uuid(), :office, plan, title, level, counted, started, due, done, done + lag, lag, zero, '', '系统'
                        from unnest(:plans::text[], :titles::text[], :levels::text[], :counted::boolean[], :from::date[], :due::date[],
                                    :done::date[], :lags::int[], :zero::boolean[])
                             as it(plan, title, level, counted, started, due, done, lag, zero)
                        on conflict (office_code, due_on, plan) do nothing
                        """)
                .param("office", office.code())
                .param("plans", texts(all, it -> it.plan().code()))
                .param("titles", texts(all, it -> it.window().title()))
                .param("levels", texts(all, it -> it.plan().level()))
                .param("counted", texts(all, it -> it.plan().counted()))
                .param("from", texts(all, it -> it.window().from()))
                .param("due", texts(all, it -> it.window().due()))
                .param("done", texts(all, it -> it.past().on()))
                .param("lags", texts(all, it -> it.past().lag()))
                .param("zero", texts(all, it -> it.past().zero()))
                .update();
    }

    private static String[] texts(List<Rounds.PastRound> all, Function<Rounds.PastRound, Object> what) {
        return all.stream().map(it -> what.apply(it).toString()).toArray(String[]::new);
    }

    private static Round round(ResultSet row, int at) throws SQLException {
        var on = row.getObject("done_on", LocalDate.class);
        var done = on == null
                ? null
                : new Done(
                        on,
                        row.getObject("entered_on", LocalDate.class),
                        row.getInt("entry_lag"),
                        row.getBoolean("zero"),
                        String.valueOf(row.getString("note")));
        return new Round(
                new RoundId(row.getObject("id", UUID.class)),
                new OfficeId(row.getString("office_code")),
                row.getString("title"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                done,
                row.getInt("version"));
    }
}
