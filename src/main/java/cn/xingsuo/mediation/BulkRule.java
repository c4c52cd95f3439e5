package cn.xingsuo.mediation;

import cn.xingsuo.job.Saying;
import cn.xingsuo.office.WorldClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 集中补录 — much work of long ago entered on one day, as happens shortly before a report is due. */
@Component
class BulkRule implements DoubtRule {
    private static final String ENTERED = """
            select office_code, entered_on, count(*) as entries, array_agg(distinct mediation_id) as cases
            from (select office_code, mediation_id, (entered_at at time zone 'Asia/Shanghai')::date as entered_on
                  from mediation_step where entered_at >= :since and entered_at < :until and entry_lag >= :lag) late
            group by office_code, entered_on having count(*) >= :entries
            """;
    private final JdbcClient jdbc;
    private final ValueSets values;

    BulkRule(JdbcClient jdbc, ValueSets values) {
        this.jdbc = jdbc;
        this.values = values;
    }

    @Override
    public List<Doubt> find(LocalDate today) {
        var rules = values.of("mediation-review");
        return jdbc.sql(ENTERED)
                .param(
                        "since",
                        today.minusDays(rules.number("LOOKBACK_DAYS"))
                                .atStartOfDay(WorldClock.CHINA)
                                .toOffsetDateTime())
                .param("until", today.plusDays(1).atStartOfDay(WorldClock.CHINA).toOffsetDateTime())
                .param("lag", rules.number("BULK_LAG_DAYS"))
                .param("entries", rules.number("BULK_ENTRIES"))
                .query((row, i) -> doubt(row, rules))
                .list();
    }

    private static Doubt doubt(ResultSet row, ValueSet rules) throws SQLException {
        var day = row.getObject("entered_on", LocalDate.class);
        var cases = Arrays.stream((Object[]) row.getArray("cases").getArray())
                .map(UUID.class::cast)
                .toList();
        var left =
                day.until(day.with(IsoFields.DAY_OF_QUARTER, 1).plus(1, IsoFields.QUARTER_YEARS), ChronoUnit.DAYS) - 1;
        var words = Saying.of(
                "{0} 一天补录 {1} 条 {2} 个工作日以前的工作记录,涉及 {3} 件案件,距季度末 {4} 天",
                day, row.getLong("entries"), rules.number("BULK_LAG_DAYS"), cases.size(), left);
        return new Doubt(
                ReviewKind.BULK, row.getString("office_code"), day.toString(), words, most(cases, rules), false);
    }

    static List<UUID> most(List<UUID> cases, ValueSet rules) {
        return cases.stream().limit(rules.number("MOST_CASES")).toList();
    }
}
