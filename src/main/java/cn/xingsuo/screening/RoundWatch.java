package cn.xingsuo.screening;

import cn.xingsuo.office.Scope;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 排查到期 — each midnight, and at the first start of a day, makes the rounds due that run on that day. */
@Component
class RoundWatch {
    private final Rounds rounds;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RoundWatch(Rounds rounds, JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.rounds = rounds;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @EventListener
    void on(DayHasPassed day) {
        begin(day.getDate().plusDays(1));
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        begin(LocalDate.now(clock));
    }

    /** Once a day, whichever instance comes first; a day slept through is made up for as long as its round still runs. */
    void begin(LocalDate today) {
        transaction.executeWithoutResult(_ -> {
            if (first(today)) rounds.raise(Scope.NATION, today);
        });
    }

    private boolean first(LocalDate today) {
        return jdbc.sql("insert into screening_raised (raised_on) values (:day) on conflict do nothing")
                        .param("day", today)
                        .update()
                == 1;
    }
}
