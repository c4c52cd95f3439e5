package cn.xingsuo.docking;

import cn.xingsuo.docking.Transfer.Route;
import cn.xingsuo.mediation.Sight;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.person.PersonId;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Stale;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 移送存取. */
@Repository
class TransferLedger {
    private static final String SIGHT =
            "(office_code like :scope or peer_office like :scope) and " + TransferSight.OPEN;
    private static final String LAST =
            "coalesce(archived_on, feedback_on, concluded_on, refused_on, received_on, sent_on) as last";
    private final JdbcClient jdbc;
    private final Clock clock;

    TransferLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Transfer get(TransferId id, int version, Viewer viewer) {
        var it = get(id, viewer);
        if (it.version() != version) throw stale();
        return it;
    }

    Transfer get(TransferId id, Viewer viewer) {
        return jdbc.sql("select *, " + LAST + " from docking_transfer where id = :id and " + SIGHT + " for update")
                .param("id", id.id())
                .params(Sight.of(viewer))
                .query(TransferLedger::transfer)
                .optional()
                .orElseThrow(NoSuchTransfer::new);
    }

    /** The transfer between the office and the partner that carries this letter number. */
    Optional<Transfer> lettered(Partner partner, String direction, String letter) {
        return jdbc.sql("select *, " + LAST + """
                         from docking_transfer where office_code = :office and direction = :direction and partner_id = :partner
                          and letter = :letter for update
                        """)
                .param("office", partner.office().code())
                .param("direction", direction)
                .param("partner", partner.id())
                .param("letter", letter)
                .query(TransferLedger::transfer)
                .optional();
    }

    Optional<Transfer> ofCase(UUID mediation) {
        return jdbc.sql("select *, " + LAST + " from docking_transfer where case_id = :id for update")
                .param("id", mediation)
                .query(TransferLedger::transfer)
                .optional();
    }

    void insert(Map<String, @Nullable Object> row) {
        var columns = row.keySet().stream().sorted().toList();
        try {
            jdbc.sql("insert into docking_transfer (" + String.join(", ", columns) + ") values (:"
                            + String.join(", :", columns) + ")")
                    .params(row)
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new Refusal("这个单位的同一文号已经登记过,不能重复登记。请在移送台账中打开原来的一份。", null);
        }
    }

    void party(Transfer it, int order, PersonId person) {
        jdbc.sql("""
                        insert into docking_party (office_code, transfer_id, ord, person_id)
                        values (:office, :id, :ord, :person)
                        """)
                .param("office", it.route().office().code())
                .param("id", it.id().id())
                .param("ord", order)
                .param("person", person.id())
                .update();
    }

    List<PersonId> parties(TransferId id) {
        return jdbc.sql("select person_id from docking_party where transfer_id = :id order by ord")
                .param("id", id.id())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Writes the new state with further columns, if nobody was faster. */
    void update(Transfer it, Map<String, ? extends @Nullable Object> more) {
        var sets = more.keySet().stream()
                .sorted()
                .map(name -> ", " + name + " = :" + name)
                .toList();
        var changed = jdbc.sql("update docking_transfer set version = version + 1, state = :state"
                        + String.join("", sets) + " where id = :id and version = :version")
                .params(more)
                .param("state", it.state().name())
                .param("id", it.id().id())
                .param("version", it.version())
                .update();
        if (changed == 0) throw stale();
    }

    void step(Transfer it, String kind, LocalDate on, String note, String account) {
        jdbc.sql("""
                        insert into docking_step (office_code, transfer_id, kind, done_on, entered_at, note, account)
                        values (:office, :id, :kind, :on, :now, :note, :account)
                        """)
                .param("office", it.route().office().code())
                .param("id", it.id().id())
                .param("kind", kind)
                .param("on", on)
                .param("now", OffsetDateTime.now(clock))
                .param("note", note)
                .param("account", account)
                .update();
    }

    /** The next number; no two transactions get the same, and a rolled-back one leaves no gap. */
    int next(OfficeId office, int year, String kind) {
        return jdbc.sql("""
                        insert into docking_counter (office_code, year, kind, last) values (:office, :year, :kind, 1)
                        on conflict (office_code, year, kind) do update set last = docking_counter.last + 1 returning last
                        """)
                .param("office", office.code())
                .param("year", year)
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    private static Stale stale() {
        return new Stale("这份移送刚才已有新的进展,您的内容没有保存。请打开移送单看最新内容。");
    }

    private static Transfer transfer(ResultSet row, int at) throws SQLException {
        var peer = row.getString("peer_office");
        var route = new Route(
                new OfficeId(row.getString("office_code")),
                row.getString("direction"),
                peer == null ? null : new OfficeId(peer),
                row.getObject("partner_id", UUID.class),
                row.getString("channel"));
        return new Transfer(
                new TransferId(row.getObject("id", UUID.class)),
                route,
                row.getString("letter"),
                row.getString("kind"),
                TransferState.valueOf(row.getString("state")),
                row.getObject("last", LocalDate.class),
                row.getInt("version"));
    }
}
