package cn.xingsuo.mediation;

import cn.xingsuo.web.Viewer;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 义务存取 — the duties of agreements as they were written down. */
@Repository
class DutyLedger {
    private final JdbcClient jdbc;
    private final Clock clock;

    DutyLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
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

    /** What was done, by number of the duty. */
    Map<Integer, List<Performance>> done(MediationId id) {
        return jdbc
                .sql("select * from mediation_performance where mediation_id = :id order by duty, id")
                .param("id", id.id())
                .query((row, n) -> Map.entry(row.getInt("duty"), performance(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void record(Mediation it, int duty, Performance done, String account) {
        jdbc.sql("""
                        insert into mediation_performance
                          (office_code, mediation_id, duty, done_on, state, amount, note, proof, entered_at, account)
                        values (:office, :id, :duty, :on, :state, :amount, :note, :proof, :at, :account)
                        """)
                .param("office", it.office().code())
                .param("id", it.id().id())
                .param("duty", duty)
                .param("on", done.on())
                .param("state", done.state())
                .param("amount", done.amount())
                .param("note", done.note())
                .param("proof", done.proof())
                .param("at", OffsetDateTime.now(clock))
                .param("account", account)
                .update();
    }

    private static Performance performance(ResultSet row) throws SQLException {
        return new Performance(
                row.getObject("done_on", LocalDate.class),
                row.getString("state"),
                row.getString("note"),
                row.getObject("amount", BigDecimal.class),
                row.getString("proof"));
    }

    /** 履行总况 — until when the whole agreement is to be performed, and how far it is. */
    record Whole(LocalDate performBy, @Nullable Performance whole) {}

    Optional<Whole> agreement(MediationId id, Viewer viewer) {
        return jdbc.sql("""
                        select perform_by, performed_on, performed_state, performed_note from mediation
                        where id = :id and perform_by is not null and\s""" + Sight.ONE)
                .param("id", id.id())
                .params(Sight.of(viewer))
                .query((row, n) -> new Whole(row.getObject(1, LocalDate.class), whole(row)))
                .optional();
    }

    private static @Nullable Performance whole(ResultSet row) throws SQLException {
        var on = row.getObject("performed_on", LocalDate.class);
        return on == null
                ? null
                : new Performance(on, row.getString("performed_state"), row.getString("performed_note"));
    }

    void delete(MediationId id) {
        jdbc.sql("delete from mediation_duty where mediation_id = :id")
                .param("id", id.id())
                .update();
        jdbc.sql("update mediation set confirm_warned = 0 where id = :id")
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
