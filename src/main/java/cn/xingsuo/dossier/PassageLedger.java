package cn.xingsuo.dossier;

import cn.xingsuo.mediation.CaseRecord;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 文书文字簿 — what an office wrote into a generated paper; every wording stays, the newest counts. */
@Repository
class PassageLedger {
    private final JdbcClient jdbc;
    private final Clock clock;

    PassageLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(CaseRecord file, Piece piece, String passage, String wording, Viewer viewer) {
        jdbc.sql("""
                        insert into dossier_passage (office_code, mediation_id, piece, passage, wording, written_at, written_by)
                        values (:office, :id, :piece, :passage, :wording, :at, :by)
                        """)
                .param("office", file.head().office().code())
                .param("id", file.head().id().id())
                .param("piece", piece.code())
                .param("passage", passage)
                .param("wording", wording)
                .param("at", OffsetDateTime.now(clock))
                .param("by", viewer.account())
                .update();
    }

    /** The newest wordings of a piece, by passage. */
    Map<String, String> of(MediationId id, String piece) {
        var newest = new HashMap<String, String>();
        jdbc.sql("""
                        select distinct on (passage) passage, wording from dossier_passage
                        where mediation_id = :id and piece = :piece order by passage, id desc
                        """).param("id", id.id()).param("piece", piece).query(row -> {
            newest.put(row.getString("passage"), row.getString("wording"));
        });
        return newest;
    }

    /** The pieces that were reworded. */
    Set<String> pieces(MediationId id) {
        return Set.copyOf(jdbc.sql("select distinct piece from dossier_passage where mediation_id = :id")
                .param("id", id.id())
                .query(String.class)
                .list());
    }
}
