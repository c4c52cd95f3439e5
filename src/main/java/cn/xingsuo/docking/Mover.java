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
        note(next, move, entry.on(), columns);
        ledger.update(next, columns);
        told(next, move.name(), entry);
        return new Transfer(
                next.id(), next.route(), next.letter(), next.kind(), next.state(), next.last(), next.version() + 1);
    }

    /** Days and clocks that come with the move. */
    private void note(Transfer next, Move move, LocalDate on, Map<String, @Nullable Object> columns) {
        switch (move) {
            case RECEIVE -> {
                var by = terms.feedbackBy(next.kind(), on);
                columns.put("received_on", on);
                columns.put("feedback_by", by);
                terms.received(next, by);
            }
            case REFUSE -> {
                columns.put("refused_on", on);
                terms.refused(next);
            }
            case SUCCEED, FAIL -> result(columns, on, move == Move.SUCCEED);
            case REOPEN -> {
                result(columns, null, null);
                columns.put("result_note", null);
            }
            case FEED_BACK -> {
                columns.put("feedback_on", on);
                terms.fedBack(next);
            }
            case ARCHIVE -> columns.put("archived_on", on);
            case MEDIATE -> {}
        }
    }

    private static void result(
            Map<String, @Nullable Object> columns, @Nullable LocalDate on, @Nullable Boolean succeeded) {
        columns.put("concluded_on", on);
        columns.put("succeeded", succeeded);
    }

    /** Writes the step into the record, the trail, and tells who listens. */
    void told(Transfer it, String kind, Entry entry) {
        ledger.step(it, kind, entry.on(), entry.note(), entry.account());
        var act = "docking." + kind.toLowerCase(Locale.ROOT).replace('_', '-');
        trail.note(
                act,
                it.id().ref(),
                Map.of("office", it.route().office().code(), "on", entry.on().toString()));
        facts.publish(new TransferMoved(it.id(), Subject.of(it.route().office()), entry.on()));
    }
}
