package cn.xingsuo.mediation.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.mediation.CaseTokens;
import cn.xingsuo.mediation.DaySpan;
import cn.xingsuo.mediation.DaySpan.Way;
import cn.xingsuo.mediation.EverythingCommon;
import cn.xingsuo.mediation.Mediations;
import cn.xingsuo.mediation.Parish;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
class CaseSearchTest {
    private static final LocalDate BEGINNING = LocalDate.of(1998, 7, 1);
    private static final List<String> SCOPES = List.of("", "99", "9979", "997911", "997911105");
    private final Map<String, CaseBook> books;
    private final Mediations mediations;
    private final Offices offices;
    private final JdbcClient jdbc;

    CaseSearchTest(CaseBook book, Mediations mediations, Offices offices, JdbcClient jdbc, Clock clock) {
        this.books = Map.of("rare", book, "common", new CaseBook(jdbc, new EverythingCommon(jdbc), clock));
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

    private List<String> found(CaseBook book, CaseFilter filter, String scope) {
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
        for (var word : List.of("龘靐", "罕见", "见𠮷", "zw", "〔12", "恐龙龘"))
            for (var order : List.of(CaseSort.NEWEST, CaseSort.OLDEST))
                for (var scope : SCOPES)
                    books.forEach((words, book) -> assertThat(found(book, filter(word, order, null, null), scope))
                            .as("%s in '%s', %s, words are %s", word, scope, order, words)
                            .isEqualTo(naive(scope, word, order)));
        assertThat(naive("997911", "见𠮷", CaseSort.NEWEST)).hasSize(28);
        assertThat(naive("99", "龘靐", CaseSort.NEWEST)).hasSize(200);
    }

    @Test
    void the_count_is_the_length_of_the_list_also_between_two_days() {
        var from = LocalDate.of(2020, 1, 1);
        var to = LocalDate.of(2025, 12, 31);
        for (var scope : SCOPES)
            for (var order : List.of(CaseSort.NEWEST, CaseSort.OLDEST))
                books.forEach((words, book) -> {
                    var filter = filter("罕见", order, from, to);
                    var there = found(book, filter, scope);
                    assertThat(there).hasSizeBetween(5, CaseBook.PAGE);
                    assertThat(book.count(filter, viewer(scope))).isEqualTo(new CaseBook.Count(there.size(), false));
                });
    }

    @Test
    void of_a_common_word_in_a_wide_scope_it_is_only_said_that_there_is_more_than_a_page() {
        var filter = filter("龘靐", CaseSort.NEWEST, null, null);
        assertThat(requireNonNull(books.get("common")).count(filter, viewer("99")))
                .isEqualTo(new CaseBook.Count(CaseBook.PAGE, true));
        assertThat(requireNonNull(books.get("rare")).count(filter, viewer("99")))
                .isEqualTo(new CaseBook.Count(200, false));
    }

    @Test
    void every_span_of_days_has_its_token_in_every_case_of_those_days() {
        for (var way : Way.values())
            for (var scope : SCOPES) {
                var span = DaySpan.from(BEGINNING, new Scope(scope), way);
                while (!span.isLast()) {
                    assertThat(days(
                                    span,
                                    CaseTokens.within(new Scope("997911105"), span)
                                            .toArray(String[]::new)))
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
