package cn.xingsuo.dossier;

import cn.xingsuo.archive.FileId;
import cn.xingsuo.archive.StoredFile;
import cn.xingsuo.mediation.CaseRecord;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 签名件簿 — which files lie in which dossier as which piece; what was replaced stays, with the reason. */
@Repository
class ScanLedger {
    private final JdbcClient jdbc;
    private final Clock clock;

    ScanLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void enter(CaseRecord file, Piece piece, StoredFile stored, Viewer viewer) {
        jdbc.sql("""
                        insert into dossier_scan (office_code, mediation_id, piece, file_id, name, added_at, added_by)
                        values (:office, :id, :piece, :file, :name, :at, :by)
                        """)
                .param("office", file.head().office().code())
                .param("id", file.head().id().id())
                .param("piece", piece.code())
                .param("file", stored.id().id())
                .param("name", stored.name())
                .param("at", OffsetDateTime.now(clock))
                .param("by", viewer.name())
                .update();
    }

    void drop(Scan scan, Viewer viewer, String why) {
        jdbc.sql("update dossier_scan set dropped_at = :at, dropped_by = :by, dropped_why = :why where id = :id")
                .param("at", OffsetDateTime.now(clock))
                .param("by", viewer.name())
                .param("why", why)
                .param("id", scan.id())
                .update();
    }

    List<Scan> of(MediationId id) {
        return jdbc.sql("select * from dossier_scan where mediation_id = :id order by id")
                .param("id", id.id())
                .query((row, n) -> new Scan(
                        row.getLong("id"),
                        row.getString("piece"),
                        new FileId(row.getObject("file_id", UUID.class)),
                        row.getString("name"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant(),
                        row.getString("added_by"),
                        row.getString("dropped_why")))
                .list();
    }

    Optional<Scan> find(MediationId id, long scan) {
        return of(id).stream().filter(it -> it.id() == scan).findFirst();
    }
}
