package cn.xingsuo.mediation;

import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Stale;
import cn.xingsuo.web.Viewer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 疑点账 — the doubts raised, and what became of them. */
@Repository
class ReviewLedger {
    private final JdbcClient jdbc;

    ReviewLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 在账的疑点. */
    record Row(UUID id, String office, ReviewState state, int version) {}

    /** Whether the doubt is new, or grew and is open again. */
    boolean enter(Doubt doubt, OffsetDateTime at) {
        var fresh = jdbc.sql("""
                        insert into mediation_review (id, office_code, kind, key, words, arguments, found_at, state, version)
                        values (:id, :office, :kind, :key, :words, :arguments, :at, 'OPEN', 0)
                        on conflict (office_code, kind, key) do nothing
                        """)
                .param("id", MediationId.next(at.toInstant().toEpochMilli()).id())
                .param("office", doubt.office())
                .param("kind", doubt.kind().name())
                .param("key", doubt.key())
                .param("words", doubt.words().key())
                .param("arguments", doubt.words().arguments().toArray(String[]::new))
                .param("at", at)
                .update();
        if (fresh == 0 && !doubt.grows()) return false;
        var added = cases(doubt);
        if (fresh == 0 && added > 0) reopen(doubt);
        return fresh > 0 || added > 0;
    }

    private int cases(Doubt doubt) {
        return jdbc.sql("""
                        insert into mediation_review_case (office_code, review_id, mediation_id)
                        select office_code, id, unnest(:cases::uuid[]) from mediation_review
                        where office_code = :office and kind = :kind and key = :key
                        on conflict do nothing
                        """)
                .param("cases", doubt.cases().stream().map(UUID::toString).toArray(String[]::new))
                .param("office", doubt.office())
                .param("kind", doubt.kind().name())
                .param("key", doubt.key())
                .update();
    }

    private void reopen(Doubt doubt) {
        jdbc.sql("""
                        update mediation_review set state = 'OPEN', arguments = :arguments, version = version + 1,
                            verdict = null, finding = null, closed_by = null, closed_at = null
                        where office_code = :office and kind = :kind and key = :key
                        """)
                .param("arguments", doubt.words().arguments().toArray(String[]::new))
                .param("office", doubt.office())
                .param("kind", doubt.kind().name())
                .param("key", doubt.key())
                .update();
    }

    List<UUID> unanswered(Viewer viewer) {
        return jdbc.sql(
                        "select id from mediation_review where office_code like :scope and state = 'OPEN' order by id desc")
                .param("scope", Scope.of(viewer).like())
                .query((row, i) -> row.getObject("id", UUID.class))
                .list();
    }

    /** The doubt, locked until the transaction ends. */
    Optional<Row> find(UUID id, Viewer viewer) {
        return jdbc.sql(
                        "select id, office_code, state, version from mediation_review where id = :id and office_code like :scope for update")
                .param("id", id)
                .param("scope", Scope.of(viewer).like())
                .query((row, i) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("office_code"),
                        ReviewState.valueOf(row.getString("state")),
                        row.getInt("version")))
                .optional();
    }

    void explain(Row row, int version, String reply, Viewer viewer, OffsetDateTime at) {
        var changed = jdbc.sql("""
                        update mediation_review set state = 'EXPLAINED', reply = :reply, replied_by = :by, replied_at = :at, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("reply", reply)
                .param("by", viewer.account())
                .param("at", at)
                .param("id", row.id())
                .param("version", version)
                .update();
        if (changed == 0) throw stale();
    }

    /** 核实结果 — of the version its author saw. */
    record Closing(int version, String verdict, String finding) {}

    void close(Row row, Closing closing, Viewer viewer, OffsetDateTime at) {
        var changed = jdbc.sql("""
                        update mediation_review set state = 'CLOSED', verdict = :verdict, finding = :finding, closed_by = :by, closed_at = :at,
                            version = version + 1
                        where id = :id and version = :version
                        """)
                .param("verdict", closing.verdict())
                .param("finding", closing.finding())
                .param("by", viewer.account())
                .param("at", at)
                .param("id", row.id())
                .param("version", closing.version())
                .update();
        if (changed == 0) throw stale();
    }

    private static Stale stale() {
        return new Stale("这条疑点刚才已被他人处理,您的填写没有保存。请看最新内容后再办理。");
    }
}
