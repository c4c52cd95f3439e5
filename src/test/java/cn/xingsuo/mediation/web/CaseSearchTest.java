package cn.xingsuo.mediation.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.mediation.CaseTokens;
import cn.xingsuo.mediation.DaySpan;
import cn.xingsuo.mediation.DaySpan.Way;
import cn.xingsuo.mediation.Mediations;
import cn.xingsuo.mediation.Parish;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
class CaseSearchTest {
    private static final LocalDate BEGINNING = LocalDate.of(1998, 7, 1);
    private static final List<String> SCOPES = List.of("", "99", "9979", "997911", "997911105");
    private final CaseBook book;
    private final Mediations mediations;
    private final Offices offices;
    private final JdbcClient jdbc;

    CaseSearchTest(CaseBook book, Mediations mediations, Offices offices, JdbcClient jdbc) {
        this.book = book;
        this.mediations = mediations;
        this.offices = offices;
        this.jdbc = jdbc;
    }

    /** Two hundred cases on days ever farther back: many lately, one now and then long ago, and the words differ. */
    @BeforeEach
    void cases() {
        var parish = Parish.founded("997911105", offices, jdbc);
        if (!naive("", "龘靐", CaseSort.NEWEST).isEmpty()) return;
        var told = mediations.register(parish.officer(), parish.form(LocalDate.of(2020, 5, 6)));
        jdbc.sql("""
                        insert into mediation select (jsonb_populate_record(m, jsonb_build_object(
                          'id', gen_random_uuid(), 'number', '词〔' || n || '〕号', 'search', words, 'initials', ' dd zw',
                          'registered_on', day, 'accepted_on', null, 'conclude_by', null))).*
                        from mediation m cross join lateral (
                          select n, '龘靐之争 ' || n || case when n % 7 = 0 then ' 罕见𠮷字' else ' 常见' end as words,
                            date '2026-03-01' - n * n / 4 as day
                          from generate_series(1, 200) n) made
                        where m.id = :id
                        """).param("id", told.id().id()).update();
    }

    private Viewer viewer(String scope) {
        return new Viewer("leader.search", "徐领导", Role.DIRECTOR, scope, scope.length() == 9 ? scope : null);
    }

    private List<String> naive(String scope, String word, CaseSort order) {
        return jdbc.sql("""
                        select number from mediation
                        where office_code like :scope and not hidden and (search like :word or initials like :initial) %s
                        """.formatted(order.clause()))
                .param("scope", scope + "%")
                .param("word", "%" + word + "%")
                .param("initial", "% " + word + "%")
                .query(String.class)
                .list();
    }

    private List<String> found(CaseFilter filter, String scope) {
        var numbers = new ArrayList<String>();
        @Nullable CaseKey after = null;
        while (true) {
            var page = book.page(filter, viewer(scope), after);
            var shown = page.size() > CaseBook.PAGE ? page.subList(0, CaseBook.PAGE) : page;
            shown.forEach(it -> numbers.add(it.number()));
            if (page.size() <= CaseBook.PAGE) return numbers;
            after = CaseKey.of(shown.getLast().key());
        }
    }

    private static CaseFilter filter(String q, CaseSort order, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new CaseFilter(null, null, null, null, null, from, to, q, order);
    }

    @Test
    void page_after_page_a_search_finds_what_comparing_every_case_finds_in_every_scope_and_order() {
        for (var scope : SCOPES)
            for (var word : List.of("龘靐", "罕见", "见𠮷", "zw", "〔12", "恐龙龘"))
                for (var order : List.of(CaseSort.NEWEST, CaseSort.OLDEST))
                    assertThat(found(filter(word, order, null, null), scope))
                            .as("%s in '%s', %s", word, scope, order)
                            .isEqualTo(naive(scope, word, order));
        assertThat(naive("997911", "见𠮷", CaseSort.NEWEST)).hasSize(28);
        assertThat(naive("99", "龘靐", CaseSort.NEWEST)).hasSize(200);
    }

    @Test
    void the_count_is_the_length_of_the_list_also_between_two_days() {
        var from = LocalDate.of(2020, 1, 1);
        var to = LocalDate.of(2025, 12, 31);
        for (var scope : SCOPES)
            for (var order : CaseSort.values()) {
                var filter = filter("罕见", order, from, to);
                assertThat(book.count(filter, viewer(scope)).cases())
                        .isPositive()
                        .isEqualTo(found(filter(filter.q(), CaseSort.NEWEST, from, to), scope).size());
            }
    }

    @Test
    void every_span_of_days_has_its_token_in_every_case_of_those_days() {
        for (var way : Way.values())
            for (var scope : SCOPES) {
                var span = DaySpan.from(BEGINNING, new Scope(scope), way);
                while (!span.isLast()) {
                    assertThat(days(span, CaseTokens.within(new Scope("997911105"), span)))
                            .as("%s", span)
                            .isEqualTo(2);
                    span = span.next(way, true);
                }
            }
    }

    /** How many of a span's first and last day carry its token. */
    private int days(DaySpan span, String[] tokens) {
        return jdbc.sql("""
                        select count(*) from unnest(array[:first, :last]::date[]) day
                        where mediation_tokens('词', '', '997911105', day) @> :tokens::text[]
                        """)
                .param("first", span.first())
                .param("last", span.last())
                .param("tokens", tokens)
                .query(Integer.class)
                .single();
    }
}
