package cn.xingsuo.network;

import cn.xingsuo.network.MediatorRepository.Known;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 任职存取 — who is engaged by which body, and until when. */
@Repository
class ServiceLedger {
    private final JdbcClient jdbc;
    private final Clock clock;

    ServiceLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void engage(MediatorId mediator, Body body, LocalDate since) {
        try {
            jdbc.sql("""
                            insert into network_membership (id, office_code, body_id, mediator_id, post, since, recorded_at)
                            values (:id, :office, :body, :mediator, 'ENGAGED', :since, :now)
                            """)
                    .param("id", UUID.randomUUID())
                    .param("office", body.office().code())
                    .param("body", body.id().id())
                    .param("mediator", mediator.id())
                    .param("since", since)
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        } catch (DataIntegrityViolationException overlap) {
            throw new Refusal("此人在这段时间已经在“{0}”任职,不要重复登记。", null, body.name());
        }
    }

    /** Ends an engagement in a body; who was elected leaves by a change of members. */
    void leave(Known it, Body body, LocalDate lastDay, String reason) {
        var rows = jdbc.sql("""
                        update network_membership set until = :until, reason = :reason
                        where mediator_id = :id and body_id = :body and until is null and post = 'ENGAGED' and since <= :until
                        """)
                .param("until", lastDay)
                .param("reason", reason)
                .param("id", it.id().id())
                .param("body", body.id().id())
                .update();
        if (rows == 0) throw new Refusal("此人在 {0} 不是“{1}”的聘任调解员。委员的变动请办理届中调整。", null, lastDay, body.name());
    }

    /** Ends every service of a mediator in the bodies of a scope; the answer says how many there were. */
    int endAll(Known it, Scope scope, LocalDate lastDay, String reason) {
        return jdbc.sql("""
                        update network_membership set until = greatest(since, :until), reason = :reason
                        where mediator_id = :id and until is null and office_code like :scope
                        """)
                .param("until", lastDay)
                .param("reason", reason)
                .param("id", it.id().id())
                .param("scope", scope.like())
                .update();
    }

    /** The offices in whose bodies a mediator still serves. */
    List<OfficeId> offices(MediatorId id) {
        return jdbc.sql("""
                        select distinct office_code from network_membership where mediator_id = :id and until is null order by office_code
                        """)
                .param("id", id.id())
                .query((row, n) -> new OfficeId(row.getString("office_code")))
                .list();
    }
}
