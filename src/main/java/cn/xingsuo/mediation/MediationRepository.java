package cn.xingsuo.mediation;

import cn.xingsuo.person.PersonId;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Stale;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 案件存取 — one row per case; what decides its state is written back as a whole, guarded by the version. */
@Repository
class MediationRepository {
    private static final String UPDATE = "update mediation set version = version + 1, "
            + String.join(
                    ", ",
                    MediationState.COLUMNS.stream().map(it -> it + " = :" + it).toList())
            + " where id = :id and version = :version";
    private static final String ARCHIVED = "本案卷宗已经归档,不能再办理。确需补办的,请所长写明理由撤销归档,补办后重新归档;只需补充说明的,可以记一笔工作记录。";
    private static final String STALE = "这件案件刚才已被他人修改,您的修改没有保存。请打开案件看最新内容,再重新办理。";

    private final JdbcClient jdbc;
    private final MediationRows rows;

    MediationRepository(JdbcClient jdbc, MediationRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The case as the viewer saw it, locked until the transaction ends; the way to an archived one's result is closed. */
    Mediation get(MediationRef ref, Viewer viewer) {
        var it = evenArchived(ref, viewer);
        return unarchived(it);
    }

    /** The newest state of the case, locked until the transaction ends, unless it is archived. */
    Mediation get(MediationId id, Viewer viewer) {
        return unarchived(evenArchived(id, viewer));
    }

    /** The same for what goes on after the dossier is bound: performance, visits and courts, a note, preventing harm, opening it again. */
    Mediation evenArchived(MediationRef ref, Viewer viewer) {
        var it = evenArchived(ref.id(), viewer);
        if (it.version() != ref.version()) throw stale();
        return it;
    }

    Mediation evenArchived(MediationId id, Viewer viewer) {
        return jdbc.sql("select * from mediation where id = :id and " + Sight.SQL + " for update")
                .param("id", id.id())
                .params(Sight.of(viewer))
                .query(rows)
                .optional()
                .orElseThrow(NoSuchMediation::new);
    }

    private Mediation unarchived(Mediation it) {
        if (archived(it.id())) throw new Refusal(ARCHIVED, "people-mediation-law#27");
        return it;
    }

    /** Writes the first row of a case. */
    void insert(Mediation it, Map<String, @Nullable Object> head) {
        var all = new HashMap<String, @Nullable Object>(MediationState.of(it));
        all.putAll(head);
        all.put("id", it.id().id());
        all.put("number", it.number());
        all.put("category", it.category());
        all.put("office_code", it.office().code());
        all.put("registered_on", it.registeredOn());
        all.put("version", it.version());
        var columns = all.keySet().stream().sorted().toList();
        try {
            jdbc.sql("insert into mediation (" + String.join(", ", columns) + ") values (:"
                            + String.join(", :", columns) + ")")
                    .params(all)
                    .update();
        } catch (DuplicateKeyException once) {
            throw new Refusal("这条记录已经登记为调解案件,不能再登记一次。请打开原来的案件。", null);
        }
    }

    void party(Mediation it, Side side, int order, PersonId person) {
        jdbc.sql("""
                        insert into mediation_party (office_code, mediation_id, side, ord, person_id)
                        values (:office, :id, :side, :ord, :person)
                        """)
                .param("office", it.office().code())
                .param("id", it.id().id())
                .param("side", side.name())
                .param("ord", order)
                .param("person", person.id())
                .update();
    }

    /** Writes the state back, if nobody was faster. */
    void update(Mediation it) {
        var all = MediationState.of(it);
        all.put("id", it.id().id());
        all.put("version", it.version());
        if (jdbc.sql(UPDATE).params(all).update() == 0) throw stale();
    }

    private static Stale stale() {
        return new Stale(STALE);
    }

    /** The next number of its kind; no two transactions get the same, and a rolled-back one leaves no gap. */
    int next(String office, int year, String kind) {
        return next(office, year, kind, 1);
    }

    /** The last of so many next numbers. */
    int next(String office, int year, String kind, int count) {
        return jdbc.sql("""
                        insert into mediation_counter (office_code, year, kind, last) values (:office, :year, :kind, :count)
                        on conflict (office_code, year, kind) do update set last = mediation_counter.last + :count
                        returning last
                        """)
                .param("count", count)
                .param("office", office)
                .param("year", year)
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    /** The conditions written down at registration. */
    Setting setting(MediationId id) {
        return jdbc.sql(
                        "select jurisdiction, jurisdiction_note, entrusted, entrusted_on, residence_code from mediation where id = :id")
                .param("id", id.id())
                .query((row, n) -> new Setting(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getString(5)))
                .single();
    }

    private boolean archived(MediationId id) {
        return jdbc.sql("select archived_on is not null from mediation where id = :id")
                .param("id", id.id())
                .query(Boolean.class)
                .single();
    }

    /** False when it has been archived before. */
    boolean archive(MediationId id, String number, LocalDate on) {
        return jdbc.sql(
                                "update mediation set archived_on = :on, archive_number = :number where id = :id and archived_on is null")
                        .param("on", on)
                        .param("number", number)
                        .param("id", id.id())
                        .update()
                == 1;
    }

    /** Gives the agreement its number, once; an undone and repeated conclusion keeps it. */
    void numberAgreement(MediationId id, Supplier<String> number) {
        var has = jdbc.sql("select agreement_number is not null from mediation where id = :id")
                .param("id", id.id())
                .query(Boolean.class)
                .single();
        if (has) return;
        jdbc.sql("update mediation set agreement_number = :number where id = :id")
                .param("id", id.id())
                .param("number", number.get())
                .update();
    }
}
