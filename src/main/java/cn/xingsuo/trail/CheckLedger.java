package cn.xingsuo.trail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 校验簿 — the results of verifications. */
@Repository
class CheckLedger {
    private final JdbcClient jdbc;

    CheckLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void enter(Check check) {
        jdbc.sql("""
                insert into trail_check (at, seals, entries, broken, finding)
                values (:at, :seals, :entries, :broken, :finding)
                """)
                .param("at", check.at().atZone(Clock.systemUTC().getZone()).toOffsetDateTime())
                .param("seals", check.seals())
                .param("entries", check.entries())
                .param("broken", check.broken())
                .param("finding", check.finding().name())
                .update();
    }

    Optional<Check> last() {
        return jdbc.sql("select * from trail_check order by id desc limit 1")
                .query((row, _) -> new Check(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getLong("seals"),
                        row.getLong("entries"),
                        row.getObject("broken", Long.class),
                        Check.Finding.valueOf(row.getString("finding"))))
                .optional();
    }
}
