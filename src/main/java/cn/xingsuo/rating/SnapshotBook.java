package cn.xingsuo.rating;

import cn.xingsuo.office.Scope;
import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.Snapshot.Content;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 快照簿 — the rows of frozen snapshots; the sealed text is kept as it was hashed. */
@Component
class SnapshotBook {
    private static final int PAGE = 50;
    private static final String LINE =
            "select id, subject_code, rated_on, frozen_at, frozen_by, occasion, star, total, provisional from rating_snapshot ";
    private final JdbcClient jdbc;

    SnapshotBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long keep(Content content) {
        var text = Canonical.write(content);
        var score = content.score();
        return jdbc.sql("""
                        insert into rating_snapshot (subject_code, subject_kind, rated_on, frozen_at, frozen_by, occasion, edition, star, total,
                                                     provisional, content, content_hash)
                        values (:subject, :kind, :on, :at, :by, :occasion, :edition, :star, :total, :provisional, :content, :hash)
                        returning id
                        """)
                .param("subject", content.subject())
                .param("kind", SubjectKind.OFFICE.name())
                .param("on", score.on())
                .param("at", OffsetDateTime.ofInstant(content.frozenAt(), ZoneOffset.UTC))
                .param("by", content.by())
                .param("occasion", content.occasion())
                .param("edition", score.edition())
                .param("star", score.stars().star())
                .param("total", score.totals().total())
                .param("provisional", score.stars().provisional())
                .param("content", text)
                .param("hash", Canonical.hash(text))
                .query(Long.class)
                .single();
    }

    Optional<Snapshot> newest(String subject, LocalDate on) {
        return jdbc.sql("""
                        select id, content, content_hash from rating_snapshot
                        where subject_code = :subject and rated_on <= :on order by rated_on desc, id desc limit 1
                        """)
                .param("subject", subject)
                .param("on", on)
                .query((row, n) -> snapshot(row))
                .optional();
    }

    Optional<Snapshot> find(long id, Scope scope) {
        return jdbc.sql(
                        "select id, content, content_hash from rating_snapshot where id = :id and subject_code like :scope")
                .param("id", id)
                .param("scope", scope.like())
                .query((row, n) -> snapshot(row))
                .optional();
    }

    List<SnapshotLine> list(Scope scope, long before) {
        return jdbc.sql(LINE + "where subject_code like :scope and id < :before order by id desc limit :page")
                .param("scope", scope.like())
                .param("before", before)
                .param("page", PAGE)
                .query((row, n) -> line(row))
                .list();
    }

    private static Snapshot snapshot(ResultSet row) throws SQLException {
        var text = row.getString("content");
        var hash = row.getString("content_hash");
        return new Snapshot(
                row.getLong("id"),
                Canonical.read(text, Content.class),
                hash,
                Canonical.hash(text).equals(hash));
    }

    private static SnapshotLine line(ResultSet row) throws SQLException {
        return new SnapshotLine(
                row.getLong("id"),
                row.getString("subject_code"),
                row.getObject("rated_on", LocalDate.class),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                row.getString("frozen_by"),
                row.getString("occasion"),
                row.getInt("star"),
                row.getBigDecimal("total"),
                row.getBoolean("provisional"));
    }
}
