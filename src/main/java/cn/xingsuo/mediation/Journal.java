package cn.xingsuo.mediation;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.Facts;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 工作记录簿 — writes down every step of a case, with how late it was entered, leaves the trace and tells who listens. */
@Component
class Journal {
    private final JdbcClient jdbc;
    private final EntryLag lag;
    private final Trail trail;
    private final Facts facts;
    private final Clock clock;

    Journal(JdbcClient jdbc, EntryLag lag, Trail trail, Facts facts, Clock clock) {
        this.jdbc = jdbc;
        this.lag = lag;
        this.trail = trail;
        this.facts = facts;
        this.clock = clock;
    }

    void write(Mediation it, Step step, Viewer viewer) {
        jdbc.sql("""
                        insert into mediation_step
                          (office_code, mediation_id, done_on, entered_at, entry_lag, kind, note, minutes, account)
                        values (:office, :id, :on, :at, :lag, :kind, :note, :minutes, :account)
                        """)
                .param("office", it.office().code())
                .param("id", it.id().id())
                .param("on", step.on())
                .param("at", OffsetDateTime.now(clock))
                .param("lag", lag.workingDays(step.on(), today()))
                .param("kind", step.kind())
                .param("note", step.text())
                .param("minutes", step.minutes())
                .param("account", viewer.account())
                .update();
        var act = "mediation." + step.kind().toLowerCase(Locale.ROOT).replace('_', '-');
        trail.note(
                act,
                it.id().ref(),
                Map.of("on", step.on().toString(), "office", it.office().code()));
    }

    void tell(Fact fact) {
        facts.publish(fact);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }
}
