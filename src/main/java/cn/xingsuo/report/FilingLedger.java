package cn.xingsuo.report;

import cn.xingsuo.web.Stale;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 报送账 — writes what was handed in and each level it went through. */
@Component
class FilingLedger {
    private final JdbcClient jdbc;
    private final Clock clock;

    FilingLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False when the office has handed this table in before. */
    boolean enter(UUID id, Span span, Frozen frozen, SealedText sealed, FilingState state) {
        var fresh = jdbc.sql("""
                        insert into report_filing (id, office_code, table_code, span, period_from, period_to, state, content, content_hash, known_at)
                        values (:id, :office, :table, :span, :from, :to, :state, :content, :hash, :at)
                        on conflict (office_code, table_code, span) do nothing
                        """)
                        .param("id", id)
                        .param("office", frozen.office())
                        .param("table", frozen.table())
                        .param("span", span.toString())
                        .param("from", frozen.from())
                        .param("to", frozen.to())
                        .param("state", state.name())
                        .param("content", sealed.text())
                        .param("hash", sealed.hash())
                        .param("at", frozen.knownAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (fresh) cells(id, frozen);
        return fresh;
    }

    /** Puts new content into a filing that came back. */
    void again(FilingRef ref, Frozen frozen, SealedText sealed) {
        var changed = jdbc.sql("""
                        update report_filing set version = version + 1, state = 'SUBMITTED', content = :content, content_hash = :hash, known_at = :at
                        where id = :id and version = :version and state = 'RETURNED'
                        """)
                .param("id", ref.id())
                .param("version", ref.version())
                .param("content", sealed.text())
                .param("hash", sealed.hash())
                .param("at", frozen.knownAt().atOffset(ZoneOffset.UTC))
                .update();
        if (changed == 0) throw stale();
        jdbc.sql("delete from report_cell where filing_id = :id")
                .param("id", ref.id())
                .update();
        cells(ref.id(), frozen);
    }

    void move(FilingRef ref, FilingState state) {
        var changed = jdbc.sql(
                        "update report_filing set version = version + 1, state = :state where id = :id and version = :version")
                .param("id", ref.id())
                .param("version", ref.version())
                .param("state", state.name())
                .update();
        if (changed == 0) throw stale();
    }

    void step(UUID id, String office, Filing.Level level, String hash) {
        jdbc.sql("""
                        insert into report_step (office_code, filing_id, state, done_at, account, note, content_hash)
                        values (:office, :id, :state, :at, :account, :note, :hash)
                        """)
                .param("office", office)
                .param("id", id)
                .param("state", level.state().name())
                .param("at", OffsetDateTime.ofInstant(level.at(), clock.getZone()))
                .param("account", level.account())
                .param("note", level.note())
                .param("hash", hash)
                .update();
    }

    private void cells(UUID id, Frozen frozen) {
        var cells = frozen.figures().counted().entrySet();
        if (cells.isEmpty()) return;
        jdbc.sql("""
                        insert into report_cell (office_code, filing_id, row_id, column_id, figure)
                        select :office, :id, r, c, f from unnest(:rows::text[], :columns::text[], :figures::numeric[]) as t (r, c, f)
                        """)
                .param("office", frozen.office())
                .param("id", id)
                .param("rows", cells.stream().map(it -> it.getKey().row()).toArray(String[]::new))
                .param("columns", cells.stream().map(it -> it.getKey().column()).toArray(String[]::new))
                .param(
                        "figures",
                        cells.stream().map(it -> it.getValue().toPlainString()).toArray(String[]::new))
                .update();
    }

    private static Stale stale() {
        return new Stale("没有保存:这份报表刚被别人处理过。请核对现在的状态后再办");
    }
}
