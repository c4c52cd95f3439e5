package cn.xingsuo.screening;

import cn.xingsuo.docket.Docket;
import cn.xingsuo.mediation.MediationId;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 结果带回 — what became of a finding that went on as a case. Reads the case again, so it may be told twice, and late. */
@Component
@Transactional
class Returns {
    private final JdbcClient jdbc;
    private final Docket docket;

    Returns(JdbcClient jdbc, Docket docket) {
        this.jdbc = jdbc;
        this.docket = docket;
    }

    /** A conclusion closes the finding; a conclusion taken back opens it again. */
    void of(MediationId id) {
        jdbc.sql("""
                        update screening_finding f set version = f.version + 1,
                          state = case when m.outcome in ('WRITTEN', 'ORAL') then 'RESOLVED' when m.outcome is null then 'CASE'
                                  else 'UNRESOLVED' end,
                          closed_on = m.concluded_on,
                          closed_note = case when m.outcome is null then null else m.number || ' 已结案' end
                        from mediation m
                        where m.id = :id and f.case_id = m.id and f.closed_on is distinct from m.concluded_on
                        returning f.id, f.closed_on
                        """)
                .param("id", id.id())
                .query((row, n) -> {
                    var finding = new FindingId(row.getObject("id", UUID.class));
                    var on = row.getObject("closed_on", LocalDate.class);
                    if (on != null) docket.met(finding.ref(), Findings.TERM, on);
                    return finding;
                })
                .list();
    }
}
