package cn.xingsuo.network;

import cn.xingsuo.network.MediatorRepository.Known;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 记录存取 — writes what is kept on record of a mediator. */
@Repository
class RecordLedger {
    private final JdbcClient jdbc;
    private final Clock clock;

    RecordLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void enter(Known it, String kind, Records.Line line, Viewer viewer) {
        jdbc.sql("""
                        insert into network_record
                          (office_code, mediator_id, kind, code, ground, noted_on, amount, note, account, recorded_at)
                        values (:office, :id, :kind, :code, :ground, :on, :amount, :note, :account, :now)
                        """)
                .param("office", it.office().code())
                .param("id", it.id().id())
                .param("kind", kind)
                .param("code", line.code())
                .param("ground", line.ground())
                .param("on", line.on())
                .param("amount", line.amount())
                .param("note", line.note())
                .param("account", viewer.account())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Whether a disciplinary step was taken by the day. */
    boolean has(MediatorId id, String step, LocalDate by) {
        return jdbc.sql("""
                        select exists (select from network_record
                          where mediator_id = :id and kind = 'DISCIPLINE' and code = :step and noted_on <= :by)
                        """)
                .param("id", id.id())
                .param("step", step)
                .param("by", by)
                .query(Boolean.class)
                .single();
    }

    /** Whether anything disciplinary stands on record by the day. */
    boolean any(MediatorId id, LocalDate by) {
        return jdbc.sql("""
                        select exists (select from network_record
                          where mediator_id = :id and kind = 'DISCIPLINE' and noted_on <= :by)
                        """)
                .param("id", id.id())
                .param("by", by)
                .query(Boolean.class)
                .single();
    }
}
