package cn.xingsuo.rating;

import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.standard.Grade;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 评定登记 — what people decide where no record can speak: veto incidents and grades, by subject. */
@Component
class Register {
    private final JdbcClient jdbc;

    Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every incident up to the day, old ones too: whether its window has passed is for the standard to say. */
    Map<String, List<Incident>> incidents(String prefix, LocalDate on) {
        var found = new HashMap<String, List<Incident>>();
        jdbc.sql("""
                        select * from rating_incident where subject_code like :prefix and happened_on <= :on
                        order by subject_code, happened_on, id
                        """).param("prefix", prefix + "%").param("on", on).query(row -> {
            found.computeIfAbsent(row.getString("subject_code"), _ -> new ArrayList<>())
                    .add(incident(row));
        });
        return found;
    }

    private static Incident incident(ResultSet row) throws SQLException {
        return new Incident(
                row.getString("veto"),
                row.getObject("happened_on", LocalDate.class),
                row.getBoolean("responsible"),
                row.getBoolean("grave"),
                row.getObject("lifted_on", LocalDate.class),
                "%s(%s,%s)"
                        .formatted(
                                row.getString("fact"), row.getString("finding_organ"), row.getString("document_no")));
    }

    /** Grades given in the period, by subject and indicator. */
    Map<String, Map<String, List<Grade>>> grades(String prefix, Period period) {
        var found = new HashMap<String, Map<String, List<Grade>>>();
        jdbc.sql("""
                        select subject_code, indicator, grade from rating_grade
                        where subject_code like :prefix and graded_on between :from and :to order by graded_on, id
                        """)
                .param("prefix", prefix + "%")
                .param("from", period.from())
                .param("to", period.to())
                .query(row -> {
                    found.computeIfAbsent(row.getString("subject_code"), _ -> new HashMap<>())
                            .computeIfAbsent(row.getString("indicator"), _ -> new ArrayList<>())
                            .add(Grade.valueOf(row.getString("grade")));
                });
        return found;
    }
}
