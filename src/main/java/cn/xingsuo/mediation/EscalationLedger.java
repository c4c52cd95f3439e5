package cn.xingsuo.mediation;

import cn.xingsuo.mediation.Escalations.Alert;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 苗头账 — the rows of alerts, each with the moment by which it had to be reported. */
@Component
class EscalationLedger {
    private final JdbcClient jdbc;
    private final Clock clock;

    EscalationLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void notFuture(LocalDateTime at) {
        if (at.isAfter(LocalDateTime.now(clock))) throw new Refusal("时间 {0} 还没有到。请核对时间。", null, at.toString());
    }

    UUID enter(Mediation it, Alert alert, int hours, Viewer viewer) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into mediation_alert
                          (id, office_code, mediation_id, level, kind, noticed_at, due_at, facts, measures, people, account)
                        values (:row, :office, :id, :level, :kind, :at, :due, :facts, :measures, :people, :account)
                        """)
                .param("row", id)
                .param("office", it.office().code())
                .param("id", it.id().id())
                .param("level", alert.level())
                .param("kind", alert.kind())
                .param("at", moment(alert.noticedAt()))
                .param("due", moment(alert.noticedAt().plusHours(hours)))
                .param("facts", alert.facts())
                .param("measures", alert.measures())
                .param("people", alert.people())
                .param("account", viewer.account())
                .update();
        return id;
    }

    void report(Mediation it, UUID alert, List<String> to, LocalDateTime at) {
        var done = jdbc.sql("""
                        update mediation_alert set reported_at = :at, reported_to = array[:to]::text[]
                        where id = :row and mediation_id = :id and reported_at is null and noticed_at <= :at
                        """)
                .param("at", moment(at))
                .param("to", to)
                .param("row", alert)
                .param("id", it.id().id())
                .update();
        if (done == 0) throw new Refusal("没有登记:这条苗头已经报告过,或者报告时间早于发现时间。请打开案件看最新情况。", null);
    }

    /** Every sign of the case that was noticed by then and reported to nobody; true when there was one. */
    boolean reported(MediationId id, String to, Instant at) {
        return jdbc.sql("""
                        update mediation_alert set reported_at = :at, reported_to = array[:to]::text[]
                        where mediation_id = :id and reported_at is null and noticed_at <= :at
                        """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("to", to)
                        .param("id", id.id())
                        .update()
                > 0;
    }

    void close(Mediation it, UUID alert, LocalDate on, String note) {
        var done = jdbc.sql("""
                        update mediation_alert set closed_on = :on, closed_note = :note
                        where id = :row and mediation_id = :id and closed_on is null and reported_at is not null
                        """)
                .param("on", on)
                .param("note", note)
                .param("row", alert)
                .param("id", it.id().id())
                .update();
        if (done == 0) throw new Refusal("没有解除:这条苗头还没有报告,或者已经解除。请先报告。", "people-mediation-law#25");
    }

    private static OffsetDateTime moment(LocalDateTime at) {
        return at.atZone(WorldClock.CHINA).toOffsetDateTime();
    }
}
