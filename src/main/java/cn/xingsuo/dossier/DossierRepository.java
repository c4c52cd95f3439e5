package cn.xingsuo.dossier;

import cn.xingsuo.dossier.Dossier.Count;
import cn.xingsuo.dossier.Dossier.Filing;
import cn.xingsuo.mediation.CaseRecord;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 卷宗存取 — one row for the dossier of a case, guarded by its version. */
@Repository
class DossierRepository {
    private static final String STALE = "这份卷宗刚才已被他人改动,您的操作没有保存。请刷新页面看最新内容,再重新办理。";
    private final JdbcClient jdbc;

    DossierRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Dossier> find(MediationId id) {
        return jdbc.sql("select * from dossier where mediation_id = :id")
                .param("id", id.id())
                .query((row, n) -> dossier(row))
                .optional();
    }

    /** The dossier as it was seen, locked until the transaction ends. */
    Dossier hold(MediationId id, int version) {
        var it = hold(id);
        if (it.version() != version) throw new Stale(STALE);
        return it;
    }

    /** The newest state of the dossier, locked until the transaction ends. */
    Dossier hold(MediationId id) {
        return jdbc.sql("select * from dossier where mediation_id = :id for update")
                .param("id", id.id())
                .query((row, n) -> dossier(row))
                .single();
    }

    /** Writes how complete the dossier is, making its row if it has none yet; the version guards decisions, not the count. */
    void count(CaseRecord file, Count count) {
        jdbc.sql("""
                        insert into dossier (office_code, mediation_id, version, state, required, present)
                        values (:office, :id, 0, 'OPEN', :required, :present)
                        on conflict (mediation_id) do update
                        set required = excluded.required, present = excluded.present
                        where (dossier.required, dossier.present) is distinct from (excluded.required, excluded.present)
                        """)
                .param("office", file.head().office().code())
                .param("id", file.head().id().id())
                .param("required", count.required())
                .param("present", count.present())
                .update();
    }

    void state(MediationId id, DossierState state, String by, String why) {
        jdbc.sql("""
                        update dossier set state = :state, submitted_by = :by, returned_why = :why, version = version + 1
                        where mediation_id = :id
                        """)
                .param("state", state.name())
                .param("by", by)
                .param("why", why)
                .param("id", id.id())
                .update();
    }

    void archive(MediationId id, int year, int no, Filing filing) {
        jdbc.sql("""
                        update dossier set state = 'ARCHIVED', returned_why = '', archive_year = :year, archive_no = :no,
                          archive_number = :number, retention = :retention, pages = :pages, archived_on = :on, archived_by = :by,
                          version = version + 1
                        where mediation_id = :id
                        """)
                .param("year", year)
                .param("no", no)
                .param("number", filing.number())
                .param("retention", filing.retention())
                .param("pages", filing.pages())
                .param("on", filing.on())
                .param("by", filing.by())
                .param("id", id.id())
                .update();
    }

    /** Opens an archived dossier again; its number stays its own. */
    void reopen(MediationId id) {
        jdbc.sql("""
                        update dossier set state = 'OPEN', archived_on = null, archived_by = null, version = version + 1
                        where mediation_id = :id
                        """).param("id", id.id()).update();
    }

    /** Takes so many numbers of the year; the last one is returned. No two transactions get the same, a rolled-back one leaves no gap. */
    int take(OfficeId office, int year, int many) {
        return jdbc.sql("""
                        insert into dossier_counter (office_code, year, last) values (:office, :year, :many)
                        on conflict (office_code, year) do update set last = dossier_counter.last + :many
                        returning last
                        """)
                .param("office", office.code())
                .param("year", year)
                .param("many", many)
                .query(Integer.class)
                .single();
    }

    static Dossier dossier(ResultSet row) throws SQLException {
        var number = row.getString("archive_number");
        return new Dossier(
                new MediationId(row.getObject("mediation_id", UUID.class)),
                new OfficeId(row.getString("office_code")),
                row.getInt("version"),
                DossierState.valueOf(row.getString("state")),
                new Count(row.getInt("required"), row.getInt("present")),
                row.getString("returned_why"),
                new Filing(
                        number == null ? "" : number,
                        row.getString("retention"),
                        row.getObject("pages", Integer.class),
                        row.getBoolean("on_paper"),
                        row.getString("place"),
                        row.getObject("archived_on", LocalDate.class),
                        row.getString("archived_by")));
    }
}
