package cn.xingsuo.docket;

import cn.xingsuo.office.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 期限簿 — what pages read about deadlines, always within a scope. */
@Component
public class DeadlineBook {
    public static final int PAGE = 50;
    private final JdbcClient jdbc;

    DeadlineBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 件数 — how many running deadlines fall into each part of the list. */
    public record Counts(long overdue, long today, long week, long later) {
        public long all() {
            return overdue + today + week + later;
        }
    }

    /** 改期记录 — one moved due date. */
    public record Change(
            long id,
            String title,
            String link,
            ChangeKind kind,
            LocalDate from,
            LocalDate to,
            String why,
            String account,
            Instant at) {}

    /** 翻页位置 — the last row of the page before. */
    public record After(LocalDate due, UUID id) {}

    List<Deadline> of(String ref) {
        return jdbc.sql("select " + DeadlineLedger.COLUMNS + " from deadline where ref = :ref order by ("
                        + DeadlineLedger.RUNNING + ") desc, due_on, term")
                .param("ref", ref)
                .query(DeadlineRows::deadline)
                .list();
    }

    public Counts counts(Scope scope, LocalDate today, LocalDate weekEnd) {
        return jdbc.sql("""
                select count(*) filter (where due_on < :today) as overdue,
                       count(*) filter (where due_on = :today) as today,
                       count(*) filter (where due_on > :today and due_on <= :week) as week,
                       count(*) filter (where due_on > :week) as later
                from deadline where office_code like :scope and\s""" + DeadlineLedger.RUNNING)
                .param("scope", scope.like())
                .param("today", today)
                .param("week", weekEnd)
                .query(Counts.class)
                .single();
    }

    /** One page of running deadlines due between two days, both included, the earliest first. */
    public List<Deadline> running(Scope scope, LocalDate first, LocalDate last, @Nullable After after) {
        return jdbc.sql("select " + DeadlineLedger.COLUMNS + """
                 from deadline
                where office_code like :scope and due_on between :first and :last and (due_on, id) > (:afterDue, :afterId) and\s"""
                        + DeadlineLedger.RUNNING + " order by due_on, id limit :most")
                .param("scope", scope.like())
                .param("first", first)
                .param("last", last)
                .param("afterDue", after == null ? LocalDate.EPOCH : after.due())
                .param("afterId", after == null ? new UUID(0, 0) : after.id())
                .param("most", PAGE + 1)
                .query(DeadlineRows::deadline)
                .list();
    }

    public Optional<Deadline> running(Scope scope, UUID id) {
        return jdbc.sql("select " + DeadlineLedger.COLUMNS
                        + " from deadline where id = :id and office_code like :scope and " + DeadlineLedger.RUNNING)
                .param("id", id)
                .param("scope", scope.like())
                .query(DeadlineRows::deadline)
                .optional();
    }

    /** One page of moved dates, the newest first. */
    public List<Change> changes(Scope scope, long before) {
        return jdbc.sql("""
                select c.id, d.title, d.link, c.kind, c.from_due, c.to_due, c.why, c.account, c.changed_at
                from deadline_change c join deadline d on d.id = c.deadline
                where c.office_code like :scope and c.id < :before
                order by c.id desc limit :most""")
                .param("scope", scope.like())
                .param("before", before)
                .param("most", PAGE + 1)
                .query((row, n) -> new Change(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getString("link"),
                        ChangeKind.valueOf(row.getString("kind")),
                        row.getObject("from_due", LocalDate.class),
                        row.getObject("to_due", LocalDate.class),
                        row.getString("why"),
                        row.getString("account"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
