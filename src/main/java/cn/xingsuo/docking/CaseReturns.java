package cn.xingsuo.docking;

import cn.xingsuo.docking.Mover.Entry;
import cn.xingsuo.mediation.MediationConcluded;
import cn.xingsuo.mediation.MediationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 结果带回 — the result of a case that began from a hand-over, ready for the feedback letter. Reads the case again, so it may be told twice. */
@Component
class CaseReturns {
    private final TransferLedger ledger;
    private final Mover mover;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseReturns(TransferLedger ledger, Mover mover, JdbcClient jdbc, Clock clock) {
        this.ledger = ledger;
        this.mover = mover;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(MediationConcluded fact) {
        of(fact.id());
    }

    private record Ended(
            String number,
            @Nullable String outcome,
            @Nullable LocalDate on) {}

    @Transactional
    void of(MediationId id) {
        var found = ledger.ofCase(id.id());
        if (found.isEmpty()) return;
        var it = found.get();
        var ended = jdbc.sql("select number, outcome, concluded_on from mediation where id = :id")
                .param("id", id.id())
                .query((row, n) -> new Ended(
                        row.getString("number"),
                        row.getString("outcome"),
                        row.getObject("concluded_on", LocalDate.class)))
                .single();
        var on = ended.on();
        if (on == null) {
            if (it.state().concluded())
                mover.take(it, Move.REOPEN, new Entry(LocalDate.now(clock), ended.number(), "系统"), Map.of());
        } else if (it.state() == TransferState.MEDIATING) {
            var settled = "WRITTEN".equals(ended.outcome()) || "ORAL".equals(ended.outcome());
            var words = "%s于%s办结:%s。".formatted(ended.number(), on, settled ? "双方达成调解协议" : "调解不成,已告知其他途径");
            var day = on.isBefore(it.last()) ? it.last() : on;
            mover.take(
                    it, settled ? Move.SUCCEED : Move.FAIL, new Entry(day, words, "系统"), Map.of("result_note", words));
        }
    }
}
