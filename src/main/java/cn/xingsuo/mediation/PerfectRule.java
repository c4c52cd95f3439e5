package cn.xingsuo.mediation;

import cn.xingsuo.job.Saying;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 异常完美 — not one failure in many cases, where the other offices of the district do fail now and then. */
@Component
class PerfectRule implements DoubtRule {
    private static final String ENDED = "concluded_on between :from and :to and "
            + "(outcome in ('WRITTEN', 'ORAL', 'FAILED') or outcome = 'TERMINATED' and failure_reason = 'REFUSED')";
    private final JdbcClient jdbc;
    private final ValueSets values;

    PerfectRule(JdbcClient jdbc, ValueSets values) {
        this.jdbc = jdbc;
        this.values = values;
    }

    private record Tally(String office, long cases, long others, long othersAgreed) {
        /** How likely the office's cases all succeed if they are like those of the others. */
        double chance() {
            return Math.pow((double) othersAgreed / others, cases);
        }
    }

    @Override
    public List<Doubt> find(LocalDate today) {
        var rules = values.of("mediation-review");
        var from = today.withDayOfYear(1);
        var doubts = new ArrayList<Doubt>();
        for (var it : tallies(from, today, rules)) {
            if (it.chance() * 1000 > rules.number("PERFECT_PER_MILLE")) continue;
            var rate = "%.1f".formatted(100.0 * it.othersAgreed() / it.others());
            var chance = String.format(Locale.ROOT, "%.2g", 100 * it.chance());
            var words = Saying.of(
                    "今年办结 {0} 件全部成功;同区其他所 {1} 件的成功率为 {2}%,照此推算全部成功的可能性约 {3}%", it.cases(), it.others(), rate, chance);
            doubts.add(new Doubt(
                    ReviewKind.PERFECT,
                    it.office(),
                    String.valueOf(today.getYear()),
                    words,
                    cases(it.office(), from, today),
                    false));
        }
        return doubts;
    }

    private List<Tally> tallies(LocalDate from, LocalDate to, ValueSet rules) {
        return jdbc.sql("""
                        with office as (
                          select office_code, count(*) as n, count(*) filter (where outcome in ('WRITTEN', 'ORAL')) as agreed
                          from mediation where %s group by office_code
                        ), district as (
                          select left(office_code, 6) as code, sum(n) as n, sum(agreed) as agreed from office group by 1
                        )
                        select o.office_code, o.n, (d.n - o.n)::bigint as others, (d.agreed - o.agreed)::bigint as others_agreed
                        from office o join district d on d.code = left(o.office_code, 6)
                        where o.n = o.agreed and o.n >= :cases and d.n - o.n >= :others
                        """.formatted(ENDED))
                .param("from", from)
                .param("to", to)
                .param("cases", rules.number("PERFECT_CASES"))
                .param("others", rules.number("PERFECT_OTHERS"))
                .query((row, i) -> new Tally(
                        row.getString("office_code"),
                        row.getLong("n"),
                        row.getLong("others"),
                        row.getLong("others_agreed")))
                .list();
    }

    private List<UUID> cases(String office, LocalDate from, LocalDate to) {
        return jdbc.sql("select id from mediation where office_code = :office and " + ENDED
                        + " order by concluded_on desc, id limit :most")
                .param("office", office)
                .param("from", from)
                .param("to", to)
                .param("most", values.of("mediation-review").number("MOST_CASES"))
                .query((row, i) -> row.getObject("id", UUID.class))
                .list();
    }
}
