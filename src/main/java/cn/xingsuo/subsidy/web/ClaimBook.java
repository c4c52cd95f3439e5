package cn.xingsuo.subsidy.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.mediation.CaseNames;
import cn.xingsuo.mediation.Conditions;
import cn.xingsuo.mediation.Sight;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.office.Like;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Pinyin;
import cn.xingsuo.subsidy.ClaimId;
import cn.xingsuo.subsidy.ClaimState;
import cn.xingsuo.web.Viewer;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 申报列表 — reads claims by filter and page, always within a scope. */
@Component
class ClaimBook {
    static final int PAGE = 50;
    private static final int BATCH = 500;
    private static final int EXPORTED = 20_000;
    private static final int COUNTED = 1000;
    private final JdbcClient jdbc;
    private final Offices offices;
    private final ValueSets values;

    ClaimBook(JdbcClient jdbc, Offices offices, ValueSets values) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.values = values;
    }

    /** One page and one row more, which tells that there is a next page. */
    List<ClaimLine> page(ClaimFilter filter, Viewer viewer, @Nullable String after) {
        return lines(filter, viewer, after, PAGE + 1);
    }

    Stream<ClaimLine> all(ClaimFilter filter, Viewer viewer) {
        return Stream.iterate(
                        lines(filter, viewer, null, BATCH),
                        found -> !found.isEmpty(),
                        found -> found.size() < BATCH
                                ? List.of()
                                : lines(filter, viewer, found.getLast().key(), BATCH))
                .flatMap(List::stream)
                .limit(EXPORTED);
    }

    /** Claims by state, each counted only so far. */
    Map<ClaimState, Integer> counts(ClaimFilter filter, Viewer viewer) {
        var where = conditions(filter, viewer);
        var counts = new EnumMap<ClaimState, Integer>(ClaimState.class);
        for (var state : ClaimState.values()) {
            var found = jdbc.sql("select count(*) from (select 1 from subsidy_claim where " + where.sql()
                            + " and state = :counted limit :most) f")
                    .params(where.parameters())
                    .param("counted", state.name())
                    .param("most", COUNTED)
                    .query(Integer.class)
                    .single();
            counts.put(state, found);
        }
        return counts;
    }

    /** The lines of one batch, in the order of offices and numbers. */
    List<ClaimLine> inBatch(UUID batch, Viewer viewer) {
        return told(jdbc.sql(SELECT.formatted(
                                "select * from subsidy_claim where batch_id = :batch and office_code like :scope")
                        + " order by c.office_code, c.number, c.id")
                .param("batch", batch)
                .params(Sight.of(viewer))
                .query((row, n) -> line(row))
                .list());
    }

    private static final String SELECT = """
            select c.id, c.number, c.office_code, %s as case_shown, case when %s then c.category end as category, c.claimed_on, c.state, c.amount,
              (select string_agg(s.name || case when s.amount is null then ' ' || s.percent || '%%%%' else ' ' || s.amount end, '、' order by s.ord)
               from subsidy_share s where s.claim_id = c.id) as payees
            from (%%s) c join mediation m on m.id = c.mediation_id
            """.formatted(CaseNames.sighted("m", "c.case_number"), Sight.open("m"));

    private List<ClaimLine> lines(ClaimFilter filter, Viewer viewer, @Nullable String after, int most) {
        var state = filter.state() == null ? null : filter.state().name();
        var where = conditions(filter, viewer)
                .when("state = :state", "state", state)
                .behind("claimed_on", !filter.ascending(), after);
        var direction = filter.ascending() ? "asc" : "desc";
        var page = "select * from subsidy_claim where %1$s order by claimed_on %2$s, id %2$s limit :most"
                .formatted(where.sql(), direction);
        return told(jdbc.sql(SELECT.formatted(page) + " order by c.claimed_on %1$s, c.id %1$s".formatted(direction))
                .params(where.parameters())
                .param("most", most)
                .query((row, n) -> line(row))
                .list());
    }

    /** With the offices' names, asked for once. */
    private List<ClaimLine> told(List<ClaimLine> lines) {
        var names = offices.names(
                lines.stream().map(it -> new OfficeId(it.office())).distinct().toList());
        return lines.stream()
                .map(it -> new ClaimLine(
                        it.id(),
                        it.number(),
                        names.getOrDefault(new OfficeId(it.office()), it.office()),
                        it.caseNumber(),
                        it.matter(),
                        it.claimedOn(),
                        it.state(),
                        it.amount(),
                        it.payees()))
                .toList();
    }

    private ClaimLine line(ResultSet row) throws SQLException {
        return new ClaimLine(
                new ClaimId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("office_code"),
                row.getString("case_shown"),
                row.getString("category") == null ? "" : t(values.categories().title(row.getString("category"))),
                row.getObject("claimed_on", LocalDate.class),
                ClaimState.valueOf(row.getString("state")),
                row.getObject("amount", BigDecimal.class),
                row.getString("payees"));
    }

    private static Conditions conditions(ClaimFilter filter, Viewer viewer) {
        var it = new Conditions("office_code like :scope", Sight.of(viewer))
                // one office is an equality, so that the index also gives the order
                .when("office_code = :own", "own", viewer.office())
                .when("office_code = :office", "office", filter.office())
                .when("claimed_on >= :dayFrom", "dayFrom", filter.from())
                .when("claimed_on <= :dayTo", "dayTo", filter.to());
        var q = filter.q() == null ? "" : Pinyin.fold(filter.q());
        return q.isEmpty() ? it : found(it, q);
    }

    /** By the words of the claim's number and its payees; by the number of the case only for those who may open it. */
    private static Conditions found(Conditions it, String q) {
        var words = new Conditions("true", Map.of()).words(q);
        it.parameters().putAll(words.parameters());
        return it.and("""
                        (%s or case_number like :case and mediation_grams(case_number) @> mediation_grams(:pairs) and exists (
                          select from mediation m where m.id = mediation_id and %s))""".formatted(words.sql(), Sight.open("m")))
                .when("true", "case", Like.within(q))
                .when("true", "pairs", q);
    }
}
