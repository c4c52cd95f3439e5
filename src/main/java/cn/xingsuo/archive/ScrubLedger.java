package cn.xingsuo.archive;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.trail.Trail;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 巡检账 — what the nightly check found, on the row of the bytes themselves. */
@Repository
class ScrubLedger {
    private final JdbcClient jdbc;
    private final FileLedger files;
    private final Trail trail;
    private final Clock clock;

    ScrubLedger(JdbcClient jdbc, FileLedger files, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    /** 待核对的内容; {@code fault} is what was found last time, or empty. */
    record Blob(OfficeId office, String sha256, long size, String fault) {}

    long count() {
        return jdbc.sql("select count(*) from archive_blob").query(Long.class).single();
    }

    List<Blob> after(String office, String sha256, int limit) {
        return jdbc.sql("""
                        select office_code, sha256, size, coalesce(fault, '') as fault from archive_blob
                        where (office_code, sha256) > (:office, :sha256) order by office_code, sha256 limit :limit
                        """)
                .param("office", office)
                .param("sha256", sha256)
                .param("limit", limit)
                .query((row, i) -> new Blob(
                        new OfficeId(row.getString("office_code")),
                        row.getString("sha256"),
                        row.getLong("size"),
                        row.getString("fault")))
                .list();
    }

    /** Writes down a new fault, or that an old one is gone because somebody brought the bytes back. */
    @Transactional
    void found(Blob blob, String fault) {
        files.lock(blob.office(), blob.sha256());
        var changed = jdbc.sql("""
                        update archive_blob set fault = nullif(:fault, ''), fault_at = case when :fault = '' then null else :at end,
                            state = case when :fault = '' then 'READY' else 'DAMAGED' end
                        where office_code = :office and sha256 = :sha256 and state in ('READY', 'DAMAGED')
                        """)
                .param("fault", fault)
                .param("at", OffsetDateTime.now(clock))
                .param("office", blob.office().code())
                .param("sha256", blob.sha256())
                .update();
        if (changed == 1)
            trail.note(
                    fault.isEmpty() ? "archive.healed" : "archive.damaged",
                    "archive/" + blob.office(),
                    Map.of("sha256", blob.sha256(), "fault", fault));
    }

    /** Bytes nobody could check for viruses yet. */
    List<Blob> waiting(int limit) {
        return jdbc.sql("""
                        select office_code, sha256, size, '' as fault from archive_blob where state = 'WAITING'
                        order by office_code, sha256 limit :limit
                        """)
                .param("limit", limit)
                .query((row, i) -> new Blob(
                        new OfficeId(row.getString("office_code")), row.getString("sha256"), row.getLong("size"), ""))
                .list();
    }

    @Transactional
    void scanned(Blob blob, VirusScan.Verdict verdict) {
        var changed = jdbc.sql("""
                        update archive_blob set state = :state
                        where office_code = :office and sha256 = :sha256 and state = 'WAITING'
                        """)
                .param("state", verdict.state().name())
                .param("office", blob.office().code())
                .param("sha256", blob.sha256())
                .update();
        if (changed == 1 && verdict.state() == FileState.INFECTED)
            trail.note(
                    "archive.infected",
                    "archive/" + blob.office(),
                    Map.of("sha256", blob.sha256(), "virus", verdict.virus()));
    }
}
