package cn.xingsuo.docket;

import cn.xingsuo.docket.Deadline.Span;
import cn.xingsuo.docket.Docket.Matter;
import cn.xingsuo.law.Due;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** 期限账 — writes deadlines, and beside each moved date the reason and who moved it. */
@Component
class DeadlineLedger {
    static final String COLUMNS = """
            id, office_code, ref, term, title, link, started_on, due_on, provisional, citation, extensions, met_on, dropped_on, drop_reason""";
    static final String RUNNING = "met_on is null and dropped_on is null";
    private final JdbcClient jdbc;
    private final Clock clock;

    DeadlineLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The deadline of that term, running or not, locked until the transaction ends. */
    Optional<Deadline> hold(String ref, String term) {
        return jdbc.sql("select " + COLUMNS + " from deadline where ref = :ref and term = :term for update")
                .param("ref", ref)
                .param("term", term)
                .query(DeadlineRows::deadline)
                .optional();
    }

    UUID enter(Matter matter, String term, Span span, String citation) {
        return jdbc.sql("""
                insert into deadline (id, office_code, ref, term, title, link, started_on, due_on, provisional, citation, opened_at)
                values (:id, :office, :ref, :term, :title, :link, :from, :due, :provisional, :citation, :now)
                on conflict (ref, term) do update set
                    office_code = excluded.office_code, title = excluded.title, link = excluded.link,
                    started_on = excluded.started_on, due_on = excluded.due_on, provisional = excluded.provisional,
                    citation = excluded.citation, opened_at = excluded.opened_at, extensions = 0,
                    paused_on = null, excluded = 0, met_on = null, dropped_on = null, drop_reason = null, missed_at = null
                returning id""")
                .param("id", UUID.randomUUID())
                .param("office", matter.office().code())
                .param("ref", matter.ref())
                .param("term", term)
                .param("title", matter.title())
                .param("link", matter.link())
                .param("from", span.from())
                .param("due", span.due())
                .param("provisional", span.provisional())
                .param("citation", citation)
                .param("now", OffsetDateTime.now(clock))
                .query(UUID.class)
                .single();
    }

    /** Gives the deadline another last day; missed ones get another chance when the new day is still to come. */
    void move(Deadline deadline, Due due, int extensions) {
        jdbc.sql("""
                update deadline set due_on = :due, provisional = :provisional, extensions = :extensions,
                    missed_at = case when :due >= :today then null else missed_at end
                where id = :id""")
                .param("id", deadline.id())
                .param("due", due.due())
                .param("provisional", due.provisional())
                .param("extensions", extensions)
                .param("today", LocalDate.now(clock))
                .update();
    }

    void pause(UUID id, LocalDate on) {
        jdbc.sql("update deadline set paused_on = :on where id = :id and paused_on is null")
                .param("on", on)
                .param("id", id)
                .update();
    }

    Optional<LocalDate> pausedOn(UUID id) {
        return jdbc.sql("select paused_on from deadline where id = :id and paused_on is not null")
                .param("id", id)
                .query(LocalDate.class)
                .optional();
    }

    void unpause(UUID id, int days) {
        jdbc.sql("update deadline set paused_on = null, excluded = excluded + :days where id = :id")
                .param("days", days)
                .param("id", id)
                .update();
    }

    /** Days, as the term counts them, during which it stood still. */
    int excluded(UUID id) {
        return jdbc.sql("select excluded from deadline where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    void log(Deadline before, LocalDate to, ChangeKind kind, String why) {
        jdbc.sql("""
                insert into deadline_change (office_code, deadline, kind, from_due, to_due, why, account, changed_at)
                values (:office, :deadline, :kind, :from, :to, :why, :account, :now)""")
                .param("office", before.office())
                .param("deadline", before.id())
                .param("kind", kind.name())
                .param("from", before.due())
                .param("to", to)
                .param("why", why)
                .param("account", account())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void met(UUID id, LocalDate on) {
        jdbc.sql("update deadline set met_on = :on where id = :id")
                .param("id", id)
                .param("on", on)
                .update();
    }

    void rename(String ref, String title) {
        jdbc.sql("""
                        update deadline set title = :title || coalesce(substring(title from '( · .*| 第\\d+项.*)$'), '')
                        where ref = :ref or ref like :below
                        """)
                .param("title", title)
                .param("ref", ref)
                .param("below", ref + "/%")
                .update();
    }

    void dropped(String ref, String term, String reason) {
        jdbc.sql("update deadline set dropped_on = :today, drop_reason = :reason where ref = :ref and term = :term and "
                        + RUNNING)
                .param("today", LocalDate.now(clock))
                .param("reason", reason)
                .param("ref", ref)
                .param("term", term)
                .update();
    }

    /** Marks the deadline as missed; false when somebody did so before. */
    boolean missed(UUID id) {
        return jdbc.sql("update deadline set missed_at = :now where id = :id and missed_at is null")
                        .param("id", id)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** Some running deadlines that ended on or before the day and are not yet marked as missed, locked against a second check. */
    List<Deadline> runOutBy(LocalDate day, int most) {
        return jdbc.sql("select " + COLUMNS
                        + " from deadline where due_on <= :day and missed_at is null and paused_on is null and "
                        + RUNNING + " order by due_on limit :most for update skip locked")
                .param("day", day)
                .param("most", most)
                .query(DeadlineRows::deadline)
                .list();
    }

    /** The next running deadlines after the given one in the order of the running index, locked. */
    List<Deadline> runningAfter(Deadline last, int most) {
        return jdbc.sql("select " + COLUMNS
                        + " from deadline where (office_code, due_on, id) > (:office, :due, :id) and " + RUNNING
                        + " order by office_code, due_on, id limit :most for update")
                .param("office", last.office())
                .param("due", last.due())
                .param("id", last.id())
                .param("most", most)
                .query(DeadlineRows::deadline)
                .list();
    }

    private static String account() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? "系统" : authentication.getName();
    }
}
