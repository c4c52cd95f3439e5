package cn.xingsuo.mediation;

import cn.xingsuo.job.Saying;
import cn.xingsuo.office.WorldClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 一人两地 — one mediator in two sessions at different places at once, or with more work on a day than a day has. */
@Component
class TwoPlacesRule implements DoubtRule {
    private static final String SESSIONS = """
            select one.office_code, m.name, one.id, a.planned_for, a.place, b.planned_for as other_for, b.place as other_place,
                   a.mediation_id as case_a, b.mediation_id as case_b
            from mediation_hearing a
            join mediation_mediator m on m.mediation_id = a.mediation_id and (m.ended_on is null or m.ended_on > a.planned_for::date)
            join mediation_mediator n on n.office_code = m.office_code and n.mediator_id = m.mediator_id
              and n.mediation_id > a.mediation_id
            join mediation_hearing b on b.mediation_id = n.mediation_id and (n.ended_on is null or n.ended_on > b.planned_for::date)
              and abs(extract(epoch from b.planned_for - a.planned_for)) < 60 * :minutes and b.place <> a.place
              and (b.held_on is null or b.held_on = b.planned_for::date)
            cross join lateral (select a.office_code, least(a.id, b.id)::text || '/' || greatest(a.id, b.id) as id) one
            where a.planned_for >= :from and a.planned_for < :to and (a.held_on is null or a.held_on = a.planned_for::date)
            """;
    private final JdbcClient jdbc;
    private final ValueSets values;

    TwoPlacesRule(JdbcClient jdbc, ValueSets values) {
        this.jdbc = jdbc;
        this.values = values;
    }

    @Override
    public List<Doubt> find(LocalDate today) {
        var rules = values.of("mediation-review");
        var since = today.minusDays(rules.number("LOOKBACK_DAYS"));
        var doubts = new ArrayList<>(sessions(since, today, rules));
        doubts.addAll(longDays(since, rules));
        return doubts;
    }

    private List<Doubt> sessions(LocalDate since, LocalDate today, ValueSet rules) {
        return jdbc.sql(SESSIONS)
                .param("minutes", rules.number("SAME_TIME_MINUTES"))
                .param("from", since.atStartOfDay())
                .param("to", today.plusDays(1).atStartOfDay())
                .query((row, i) -> new Doubt(
                        ReviewKind.TWO_PLACES,
                        row.getString("office_code"),
                        row.getString("id"),
                        Saying.of(
                                "{0} {1} 在{2}调解,{3} 又在{4}调解",
                                row.getString("name"),
                                time(row.getObject("planned_for", LocalDateTime.class)),
                                row.getString("place"),
                                time(row.getObject("other_for", LocalDateTime.class)),
                                row.getString("other_place")),
                        List.of(row.getObject("case_a", UUID.class), row.getObject("case_b", UUID.class)),
                        false))
                .list();
    }

    private List<Doubt> longDays(LocalDate since, ValueSet rules) {
        return jdbc.sql("""
                        with touched as (select distinct office_code, account, done_on from mediation_step where entered_at >= :since)
                        select s.office_code, s.account, s.done_on, sum(s.minutes) as minutes, array_agg(distinct s.mediation_id) as cases
                        from touched t join mediation_step s using (office_code, account, done_on)
                        group by s.office_code, s.account, s.done_on having sum(s.minutes) > :minutes
                        """)
                .param("since", since.atStartOfDay(WorldClock.CHINA).toOffsetDateTime())
                .param("minutes", rules.number("DAY_MINUTES"))
                .query((row, i) -> {
                    var day = row.getObject("done_on", LocalDate.class);
                    var cases = Arrays.stream((Object[]) row.getArray("cases").getArray())
                            .map(UUID.class::cast)
                            .toList();
                    var words = Saying.of(
                            "账号 {0} 在 {1} 一天的工作记录合计 {2} 分钟", row.getString("account"), day, row.getLong("minutes"));
                    return new Doubt(
                            ReviewKind.TWO_PLACES,
                            row.getString("office_code"),
                            row.getString("account") + "/" + day,
                            words,
                            BulkRule.most(cases, rules),
                            false);
                })
                .list();
    }

    private static String time(LocalDateTime at) {
        return at.toString().replace('T', ' ');
    }
}
