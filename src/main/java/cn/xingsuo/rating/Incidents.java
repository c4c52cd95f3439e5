package cn.xingsuo.rating;

import cn.xingsuo.office.Facts;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Subject;
import cn.xingsuo.standard.Criterion;
import cn.xingsuo.standard.Standards;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 否决情形 — puts on record what may veto a star; whether it does, the standard says. */
@Service
@Transactional
public class Incidents {
    private final JdbcClient jdbc;
    private final Standards standards;
    private final Facts facts;
    private final Trail trail;
    private final Clock clock;

    Incidents(JdbcClient jdbc, Standards standards, Facts facts, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.standards = standards;
        this.facts = facts;
        this.trail = trail;
        this.clock = clock;
    }

    /** The veto items of the edition in force today. */
    @Transactional(readOnly = true)
    public List<Criterion> items() {
        return standards.inForceOn(LocalDate.now(clock)).vetoes();
    }

    /** 登记. */
    public void record(OfficeId office, NewIncident incident, String account) {
        check(incident);
        var heard = incident.heard();
        jdbc.sql("""
                        insert into rating_incident (subject_code, veto, fact, happened_on, finding_organ, document_no, responsible, grave,
                                                     decided_by, heard_on, reply, recorded_at, recorded_by)
                        values (:office, :veto, :fact, :on, :organ, :document, :responsible, :grave, :decided, :heard, :reply, :at, :by)
                        """)
                .param("office", office.code())
                .param("veto", incident.veto())
                .param("fact", incident.fact())
                .param("on", incident.on())
                .param("organ", incident.organ())
                .param("document", incident.document())
                .param("responsible", incident.responsible())
                .param("grave", Boolean.TRUE.equals(incident.grave()))
                .param("decided", incident.decidedBy())
                .param("heard", heard.on())
                .param("reply", heard.reply())
                .param("at", OffsetDateTime.now(clock))
                .param("by", account)
                .update();
        trail.note("rating.incident-recorded", "offices/" + office.code(), Map.of("veto", incident.veto()));
        facts.publish(new IncidentRecorded(Subject.of(office), incident.on()));
    }

    private void check(NewIncident incident) {
        var today = LocalDate.now(clock);
        if (items().stream().noneMatch(it -> it.code().equals(incident.veto())))
            throw new Refusal("标准里没有否决项 {0}。请从列表中选择", null, incident.veto());
        if (incident.on().isAfter(today)) throw new Refusal("发生日期 {0} 还没有到。请核对日期", null, incident.on());
        if (incident.heard().on().isBefore(incident.on())
                || incident.heard().on().isAfter(today)) throw new Refusal("听取申辩日期应在发生之后、今天之前。请先听取司法所申辩,再登记", null);
    }
}
