package cn.xingsuo.staff;

import cn.xingsuo.office.Scope;
import cn.xingsuo.office.Subject;
import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.Evidence;
import cn.xingsuo.rating.measure.Evidence.Counted;
import cn.xingsuo.rating.measure.Gauge;
import cn.xingsuo.rating.measure.Indicator;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.rating.measure.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 所长连续空缺月数 — the longest time without a director that touches the period, counted from its real beginning; a started month counts. An
 * office that never had a director on the register gives no figure.
 */
@Component
class DirectorVacancy implements Gauge {
    private static final Indicator INDICATOR = new Indicator(
            "staff.director-vacant",
            "所长连续空缺月数(不满一月按一月计)",
            Unit.NUMBER,
            SubjectKind.OFFICE,
            "考核期内最长一次所长连续空缺的月数,从空缺开始之日算起,不满一月按一月计");

    private static final String GAPS = """
            with held as (
              select office_code, min(since) as first, range_agg(daterange(since, until, '[]')) as days
              from staff_posting
              where post = 'director' and since <= :to and %s
              group by office_code
            ), gap as (
              select held.office_code, lower(g) as begun, least(upper(g), :to::date + 1) as ended
              from held left join lateral unnest(datemultirange(daterange(held.first, :to::date, '[]')) - held.days) g
                on upper(g) > :from::date
            ), measured as (
              select office_code, begun, ended,
                     case when begun is null then 0
                          else extract(year from age(ended, begun)) * 12 + extract(month from age(ended, begun))
                               + (extract(day from age(ended, begun)) > 0)::int end as months
              from gap
            )
            """;

    private final JdbcClient jdbc;

    DirectorVacancy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Indicator indicator() {
        return INDICATOR;
    }

    @Override
    public Map<String, Reading> read(Scope scope, Period period) {
        var readings = new HashMap<String, Reading>();
        jdbc.sql(GAPS.formatted("office_code like :which")
                        + "select office_code, max(months)::bigint as months from measured group by office_code")
                .param("which", scope.like())
                .param("from", period.from())
                .param("to", period.to())
                .query(row -> {
                    readings.put(row.getString("office_code"), Reading.count(row.getLong("months")));
                });
        return readings;
    }

    @Override
    public Reading read(Subject subject, Period period) {
        return read(new Scope(subject.code()), period).getOrDefault(subject.code(), empty());
    }

    @Override
    public Evidence evidence(Subject subject, Period period, int limit) {
        var gaps = jdbc.sql(
                        GAPS.formatted("office_code = :which")
                                + "select begun, ended - 1 as last_day, months from measured where begun is not null order by begun limit :limit")
                .param("which", subject.code())
                .param("from", period.from())
                .param("to", period.to())
                .param("limit", limit + 1)
                .query((row, at) -> new Counted(
                        row.getString("begun"),
                        "%s 至 %s 所长空缺(%d 个月)"
                                .formatted(row.getString("begun"), row.getString("last_day"), row.getInt("months")),
                        "/staff?office=" + subject.code() + "&on=" + row.getString("begun"),
                        true))
                .list();
        return new Evidence(gaps.stream().limit(limit).toList(), List.of(), gaps.size() > limit);
    }

    @Override
    public Reading empty() {
        return Reading.noData("名册中没有登记过所长");
    }
}
