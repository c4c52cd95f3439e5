package cn.xingsuo.screening;

import cn.xingsuo.docket.Docket;
import cn.xingsuo.docking.Letter;
import cn.xingsuo.docking.TransferId;
import cn.xingsuo.docking.TransferMoved;
import cn.xingsuo.docking.Transfers;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.person.Persons;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 移送处置 — a finding is handed over to another organ with what the register knows; sent back it is open again, fed back it is closed. */
@Service
@Transactional
public class FindingTransfers {
    private final FindingLedger ledger;
    private final Transfers transfers;
    private final Persons persons;
    private final Docket docket;
    private final JdbcClient jdbc;
    private final Clock clock;

    FindingTransfers(
            FindingLedger ledger, Transfers transfers, Persons persons, Docket docket, JdbcClient jdbc, Clock clock) {
        this.ledger = ledger;
        this.transfers = transfers;
        this.persons = persons;
        this.docket = docket;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** 移送要素 — what the register does not know. */
    public record Address(UUID partner, String kind, String consent, List<String> materials) {}

    public TransferId send(Viewer viewer, FindingId id, int version, Address address) {
        var it = ledger.get(id, version, viewer).open();
        var letter = new Letter(
                it.office(),
                address.partner(),
                "",
                address.kind(),
                matter(id),
                parties(id),
                address.consent(),
                address.materials(),
                LocalDate.now(clock));
        var transfer = transfers.send(viewer, letter);
        var number = jdbc.sql("select letter from docking_transfer where id = :id")
                .param("id", transfer.id())
                .query(String.class)
                .single();
        ledger.move(it.as(FindingState.REFERRED), Map.of("transfer_id", transfer.id(), "transfer_letter", number));
        return transfer;
    }

    @ApplicationModuleListener
    void on(TransferMoved fact) {
        told(fact.id());
    }

    /** Reads the hand-over again, so it may be told twice. */
    void told(TransferId id) {
        jdbc.sql("""
                        update screening_finding f set version = f.version + 1,
                          state = case when t.refused_on is not null then 'OPEN' when t.succeeded then 'RESOLVED' else 'UNRESOLVED' end,
                          closed_on = case when t.refused_on is null then t.feedback_on end,
                          closed_note = case when t.refused_on is null then coalesce(nullif(t.result_note, ''), t.letter) end
                        from docking_transfer t
                        where t.id = :id and f.transfer_id = t.id and f.state = 'REFERRED'
                          and (t.refused_on is not null or t.feedback_on is not null)
                        returning f.id, f.closed_on
                        """)
                .param("id", id.id())
                .query((row, n) -> {
                    var finding = new FindingId(row.getObject("id", UUID.class));
                    var on = row.getObject("closed_on", LocalDate.class);
                    if (on != null) docket.met(finding.ref(), Findings.TERM, on);
                    return finding;
                })
                .list();
    }

    private Letter.Matter matter(FindingId id) {
        return jdbc.sql("select name, category, village_code, brief from screening_finding where id = :id")
                .param("id", id.id())
                .query((row, n) -> new Letter.Matter(
                        row.getString("name"),
                        row.getString("category"),
                        row.getString("village_code"),
                        row.getString("brief"),
                        id.id()))
                .single();
    }

    private List<Letter.Party> parties(FindingId id) {
        var ids = ledger.parties(id);
        var known = persons.masked(ids);
        return ids.stream()
                .map(it -> new Letter.Party(
                        new Particulars(Objects.requireNonNull(known.get(it)).name(), null, null, null), it))
                .toList();
    }
}
