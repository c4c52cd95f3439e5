package cn.xingsuo.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 司法确认到期巡查 — asking for confirmation is a right: when its term has run out unused, the deadline ends quietly, before anybody
 * calls it missed. On the way there the docket says how far it has run.
 */
@Component
class ConfirmationWatch {
    private static final int BATCH = 200;
    private final JdbcClient jdbc;
    private final CaseTerms terms;
    private final CourtTerms court;
    private final ValueSets values;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ConfirmationWatch(
            JdbcClient jdbc,
            CaseTerms terms,
            CourtTerms court,
            ValueSets values,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.court = court;
        this.values = values;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @EventListener
    @Order(0)
    void on(DayHasPassed day) {
        check(day.getDate());
        warn(day.getDate().plusDays(1));
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void started() {
        check(LocalDate.now(clock).minusDays(1));
        warn(LocalDate.now(clock));
    }

    /** Says on the docket of each case how far its term has run, once per stage of the rule. */
    void warn(LocalDate today) {
        for (var stage : values.of("mediation-confirmation-warning").values()) {
            while (some(transaction.execute(_ -> warn(stage, today)))) {
                // the next batch finds the rest
            }
        }
    }

    private int warn(Value stage, LocalDate today) {
        List<MediationId> running = jdbc.sql("""
                        with due as materialized (
                          select id from mediation
                          where confirm_by >= :today and confirmation_applied_on is null and not confirm_lapsed
                            and agreement_effective_on + :days <= :today and confirm_warned < :days
                            and performed_state is distinct from 'FULFILLED'
                          order by confirm_by, id limit :most for update)
                        update mediation set confirm_warned = :days where id in (select id from due)
                        returning id
                        """)
                .param("days", stage.number())
                .param("today", today)
                .param("most", BATCH)
                .query((row, at) -> new MediationId(row.getObject("id", UUID.class)))
                .list();
        running.forEach(id -> court.warn(id, stage.title() + ",提醒双方可共同申请司法确认"));
        return running.size();
    }

    /** A batch may be short because somebody changed one of its cases meanwhile; only an empty one says that all is done. */
    private static boolean some(@Nullable Integer found) {
        return found != null && found > 0;
    }

    /** Ends every unused right whose last day has passed. */
    void check(LocalDate passed) {
        while (some(transaction.execute(_ -> lapse(passed)))) {
            // the next batch finds the rest
        }
    }

    private int lapse(LocalDate passed) {
        List<MediationId> lapsed = jdbc.sql("""
                        with due as materialized (
                          select id from mediation
                          where confirm_by <= :day and confirmation_applied_on is null and not confirm_lapsed
                          order by confirm_by, id limit :most for update skip locked)
                        update mediation set confirm_lapsed = true where id in (select id from due)
                        returning id
                        """)
                .param("day", passed)
                .param("most", BATCH)
                .query((row, at) -> new MediationId(row.getObject("id", UUID.class)))
                .list();
        lapsed.forEach(terms::lapsed);
        return lapsed.size();
    }
}
