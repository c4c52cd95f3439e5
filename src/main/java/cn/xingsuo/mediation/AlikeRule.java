package cn.xingsuo.mediation;

import cn.xingsuo.job.Saying;
import cn.xingsuo.office.WorldClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 事由雷同 — new cases told in nearly the words of another case of the same office. Only offices with new cases are read. */
@Component
class AlikeRule implements DoubtRule {
    private final JdbcClient jdbc;
    private final ValueSets values;

    AlikeRule(JdbcClient jdbc, ValueSets values) {
        this.jdbc = jdbc;
        this.values = values;
    }

    private record Told(UUID id, Likeness likeness, boolean fresh) {}

    @Override
    public List<Doubt> find(LocalDate today) {
        var rules = values.of("mediation-review");
        var since = today.minusDays(rules.number("LOOKBACK_DAYS"));
        var doubts = new ArrayList<Doubt>();
        for (var office : jdbc.sql("select distinct office_code from mediation where registered_at >= :since")
                .param("since", since.atStartOfDay(WorldClock.CHINA).toOffsetDateTime())
                .query((row, i) -> row.getString("office_code"))
                .list()) doubts.addAll(alike(office, told(office, since, today, rules), rules));
        return doubts;
    }

    /** Oldest first, so that a group is always known by the case it began with. */
    private List<Told> told(String office, LocalDate since, LocalDate today, ValueSet rules) {
        return jdbc
                .sql("""
                        select id, story, pair, registered_at >= :since as fresh from mediation
                        where office_code = :office and registered_on between :from and :today order by registered_on, id
                        """)
                .param("office", office)
                .param("since", since.atStartOfDay(WorldClock.CHINA).toOffsetDateTime())
                .param("today", today)
                .param("from", today.minusMonths(rules.number("ALIKE_MONTHS")))
                .query((row, i) -> new Told(
                        row.getObject("id", UUID.class),
                        Likeness.of(
                                row.getString("story"), row.getString("pair").split("/", -1)),
                        row.getBoolean("fresh")))
                .list()
                .stream()
                .filter(it -> it.likeness().length() >= rules.number("ALIKE_LENGTH"))
                .toList();
    }

    private static List<Doubt> alike(String office, List<Told> all, ValueSet rules) {
        var least = rules.number("ALIKE_PERCENT");
        var grouped = new ArrayList<UUID>();
        var doubts = new ArrayList<Doubt>();
        for (var first : all) {
            if (grouped.contains(first.id())) continue;
            var group = all.stream()
                    .filter(it -> it.id().equals(first.id()) || first.likeness().percent(it.likeness()) >= least)
                    .toList();
            if (group.size() < 2 || group.stream().noneMatch(Told::fresh)) continue;
            var ids = group.stream().map(Told::id).toList();
            grouped.addAll(ids);
            var words = Saying.of("{0} 件案件的事由除姓名和数字外几乎相同(相似度 {1}% 以上)", ids.size(), least);
            doubts.add(
                    new Doubt(ReviewKind.ALIKE, office, first.id().toString(), words, BulkRule.most(ids, rules), true));
        }
        return doubts;
    }
}
