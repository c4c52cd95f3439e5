package cn.xingsuo.mediation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 后续存取 — what is written beside the state of a case after its agreement: urging, remedies, the court's filing, what a visit saw. */
@Repository
class AfterLedger {
    private final JdbcClient jdbc;

    AfterLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void urged(MediationId id, LocalDate on) {
        jdbc.sql("update mediation set urged_on = :on, urged_times = urged_times + 1 where id = :id")
                .param("on", on)
                .param("id", id.id())
                .update();
    }

    void remedy(MediationId id, String kind, LocalDate on) {
        jdbc.sql("update mediation set remedy = :kind, remedy_on = :on where id = :id")
                .param("kind", kind)
                .param("on", on)
                .param("id", id.id())
                .update();
    }

    /** The day on which the court took the application on. */
    Optional<LocalDate> filedOn(MediationId id) {
        return jdbc.sql(
                        "select confirmation_filed_on from mediation where id = :id and confirmation_filed_on is not null")
                .param("id", id.id())
                .query(LocalDate.class)
                .optional();
    }

    void filed(MediationId id, LocalDate on, String number, LocalDate decideBy) {
        jdbc.sql("""
                        update mediation set confirmation_filed_on = :on, confirmation_filing_number = :number,
                          confirmation_decide_by = :by where id = :id
                        """)
                .param("on", on)
                .param("number", number)
                .param("by", decideBy)
                .param("id", id.id())
                .update();
    }

    void refusedFor(MediationId id, String ground) {
        jdbc.sql("update mediation set confirmation_ground = :ground where id = :id")
                .param("ground", ground)
                .param("id", id.id())
                .update();
    }

    void seen(MediationId id, ReturnVisit.Observation it) {
        jdbc.sql("""
                        update mediation set visited_satisfaction = :satisfaction, visited_performance = :performance,
                          visited_intensifying = :intensifying where id = :id
                        """)
                .param("satisfaction", it.satisfaction())
                .param("performance", it.performance())
                .param("intensifying", it.intensifying())
                .param("id", id.id())
                .update();
    }
}
