package cn.xingsuo.mediation;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 中止账 — every suspension of a case, and whether the term stood still. */
@Component
class SuspensionLedger {
    private final JdbcClient jdbc;

    SuspensionLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(Mediation it, Delays.Suspension suspension, boolean stops) {
        jdbc.sql("""
                        insert into mediation_suspension (office_code, mediation_id, began_on, reason, note, stops)
                        values (:office, :id, :on, :reason, :note, :stops)
                        on conflict (mediation_id, began_on) do update set
                          reason = excluded.reason, note = excluded.note, stops = excluded.stops, resumed_on = null
                        """)
                .param("office", it.office().code())
                .param("id", it.id().id())
                .param("on", suspension.on())
                .param("reason", suspension.reason())
                .param("note", suspension.note())
                .param("stops", stops)
                .update();
    }

    /** Whether the term stood still while it lasted. */
    boolean end(Mediation it, LocalDate began, LocalDate on) {
        return jdbc.sql("""
                        update mediation_suspension set resumed_on = :on
                        where mediation_id = :id and began_on = :began returning stops
                        """)
                .param("on", on)
                .param("id", it.id().id())
                .param("began", began)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
