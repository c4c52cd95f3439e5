package cn.xingsuo.docket;

import cn.xingsuo.docket.Deadline.Span;
import cn.xingsuo.docket.Docket.Matter;
import cn.xingsuo.law.CalendarLoaded;
import cn.xingsuo.office.OfficeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** 期限巡查 — each midnight, and at start for the nights slept through, finds what was missed; after a new calendar computes again. */
@Component
class DocketWatch {
    private static final int BATCH = 200;
    private static final Deadline FIRST = new Deadline(
            new UUID(0, 0),
            new Matter("", new OfficeId("000000000"), "", ""),
            "",
            new Span(LocalDate.EPOCH, LocalDate.EPOCH, false),
            "",
            0,
            null,
            null,
            null);
    private final Docket docket;
    private final DeadlineLedger ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DocketWatch(Docket docket, DeadlineLedger ledger, PlatformTransactionManager transactions, Clock clock) {
        this.docket = docket;
        this.ledger = ledger;
        this.transaction = new TransactionTemplate(transactions);
        // each batch on its own, apart from the listener's transaction
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @EventListener
    void on(DayHasPassed day) {
        check(day.getDate());
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        check(LocalDate.now(clock).minusDays(1));
    }

    /** Small transactions: a stop in between loses nothing, and the next check goes on. */
    void check(LocalDate day) {
        while (docket.miss(day, BATCH) == BATCH) {
            // the next batch finds the rest
        }
    }

    @ApplicationModuleListener
    void on(CalendarLoaded loaded) {
        recompute(loaded.year());
    }

    /** Can be repeated: a deadline that already stands where the calendar puts it stays, and is not logged again. */
    void recompute(int year) {
        var why = year + " 年放假安排";
        var last = FIRST;
        while (last != null) {
            var from = last;
            last = transaction.execute(status -> recomputeAfter(from, why));
        }
    }

    private @Nullable Deadline recomputeAfter(Deadline last, String why) {
        var batch = ledger.runningAfter(last, BATCH);
        batch.forEach(deadline -> docket.recompute(deadline, why));
        return batch.size() < BATCH ? null : batch.getLast();
    }
}
