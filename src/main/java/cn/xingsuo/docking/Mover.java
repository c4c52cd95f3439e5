package cn.xingsuo.docking;

import cn.xingsuo.office.Facts;
import cn.xingsuo.office.Subject;
import cn.xingsuo.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 移送推进 — takes one move from wherever it comes, a person, a file or a case, and writes it with clocks, record and fact. */
@Component
class Mover {
    private final TransferLedger ledger;
    private final TransferTerms terms;
    private final Trail trail;
    private final Facts facts;
    private final Clock clock;

    Mover(TransferLedger ledger, TransferTerms terms, Trail trail, Facts facts, Clock clock) {
        this.ledger = ledger;
        this.terms = terms;
        this.trail = trail;
        this.facts = facts;
        this.clock = clock;
    }

    /** 经办 — when, with what words and by whom. */
    record Entry(LocalDate on, String note, String account) {}

    Transfer take(Transfer it, Move move, Entry entry, Map<String, ? extends @Nullable Object> more) {
        var next = it.move(move, entry.on(), LocalDate.now(clock));
        var columns = new HashMap<String, @Nullable Object>(more);
        switch (move) {
            case RECEIVE -> {
                var by = terms.feedbackBy(it.kind(), entry.on());
                columns.put("received_on", entry.on());
                columns.put("feedback_by", by);
                terms.received(next, by);
            }
            case REFUSE -> {
                columns.put("refused_on", entry.on());
                terms.refused(next);
            }
            case SUCCEED, FAIL -> {
                columns.put("concluded_on", entry.on());
                columns.put("succeeded", move == Move.SUCCEED);
            }
            case REOPEN -> {
                columns.put("concluded_on", null);
                columns.put("succeeded", null);
                columns.put("result_note", null);
            }
            case FEED_BACK -> {
                columns.put("feedback_on", entry.on());
                terms.fedBack(next);
            }
            case ARCHIVE -> columns.put("archived_on", entry.on());
            case MEDIATE -> {}
        }
        ledger.update(next, columns);
        told(next, move.name(), entry);
        return new Transfer(
                next.id(), next.route(), next.letter(), next.kind(), next.state(), next.last(), next.version() + 1);
    }

    /** Writes the step into the record, the trail, and tells who listens. */
    void told(Transfer it, String kind, Entry entry) {
        ledger.step(it, kind, entry.on(), entry.note(), entry.account());
        var act = "docking." + kind.toLowerCase(Locale.ROOT).replace('_', '-');
        trail.note(act, it.id().ref(), Map.of("office", it.route().office().code(), "on", entry.on().toString()));
        facts.publish(new TransferMoved(it.id(), Subject.of(it.route().office()), entry.on()));
    }
}
