package cn.xingsuo.mediation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 义务存取 — the duties of agreements as they were written down. */
@Repository
class DutyLedger {
    private final JdbcClient jdbc;

    DutyLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(Mediation it, List<Duty> duties) {
        for (int i = 0; i < duties.size(); i++) {
            var duty = duties.get(i);
            jdbc.sql("""
                            insert into mediation_duty
                              (office_code, mediation_id, ord, side, what, amount, due_on, manner, place)
                            values (:office, :id, :ord, :side, :what, :amount, :due, :manner, :place)
                            """)
                    .param("office", it.office().code())
                    .param("id", it.id().id())
                    .param("ord", i + 1)
                    .param("side", duty.by().name())
                    .param("what", duty.what())
                    .param("amount", duty.amount())
                    .param("due", duty.dueOn())
                    .param("manner", duty.manner())
                    .param("place", duty.place())
                    .update();
        }
    }

    /** In the order in which they were written. */
    List<Duty> of(MediationId id) {
        return jdbc.sql("select * from mediation_duty where mediation_id = :id order by ord")
                .param("id", id.id())
                .query((row, n) -> duty(row))
                .list();
    }

    void delete(MediationId id) {
        jdbc.sql("delete from mediation_duty where mediation_id = :id")
                .param("id", id.id())
                .update();
    }

    /** The day by which the lists sort; null when nothing is open. */
    void due(MediationId id, @Nullable LocalDate day) {
        jdbc.sql("update mediation set duty_due = :day where id = :id")
                .param("day", day)
                .param("id", id.id())
                .update();
    }

    private static Duty duty(ResultSet row) throws SQLException {
        return new Duty(
                Side.valueOf(row.getString("side")),
                row.getString("what"),
                row.getObject("amount", BigDecimal.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("manner"),
                row.getString("place"));
    }
}
