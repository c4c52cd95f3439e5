package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.CaseNames;
import cn.xingsuo.mediation.CaseTokens;
import cn.xingsuo.mediation.DaySpan;
import cn.xingsuo.mediation.DaySpan.Way;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.Sight;
import cn.xingsuo.mediation.Status;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 案件列表 — reads the cases a viewer may see, by filter and page. */
@Component
public class CaseBook {
    static final int PAGE = 50;
    private static final int COUNTED = 1000;
    private static final int EXPORTED = 20_000;
    private static final int READ_ON = 4000;
    private final JdbcClient jdbc;
    private final CaseTokens tokens;
    private final Clock clock;

    CaseBook(JdbcClient jdbc, CaseTokens tokens, Clock clock) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** One page and one row more, which tells that there is a next page. */
    List<CaseLine> page(CaseFilter filter, Viewer viewer, @Nullable CaseKey after) {
        return lines(filter, viewer, after, PAGE + 1);
    }

    /** Every row of the filter, page by page, so that a long list never stands in memory. */
    void each(CaseFilter filter, Viewer viewer, Consumer<CaseLine> receiver) {
        CaseKey after = null;
        for (int done = 0; done < EXPORTED; ) {
            var lines = lines(filter, viewer, after, 500);
            lines.forEach(receiver);
            if (lines.size() < 500) return;
            done += lines.size();
            after = CaseKey.of(lines.getLast().key());
        }
    }

    /**
     * How many there are, counted up to a limit; beyond it nobody needs the exact number of a list. Of a word that stands in many cases of a wide
     * area it is only said that there is more than a page.
     */
    Count count(CaseFilter filter, Viewer viewer) {
        var search = new Search(filter, viewer, null);
        var limit = search.conditions().findsMuch() ? PAGE : COUNTED;
        if (search.conditions().isSoonMet()) {
            var plain = CaseConditions.of(filter, viewer);
            if (counted(plain, plain.first(filter.order(), READ_ON), limit + 1) > limit) return new Count(limit, true);
        }
        var found = 0;
        do found += counted(search.conditions(), "mediation", limit + 1 - found);
        while (found <= limit && search.goesOn(found, limit + 1));
        return new Count(Math.min(found, limit), found > limit);
    }

    private int counted(CaseConditions conditions, String from, int most) {
        return jdbc.sql("select count(*) from (select 1 from %s where %s limit :most) f"
                        .formatted(from, conditions.sql()))
                .params(conditions.parameters())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** 件数 — with whether there are more than were counted. */
    public record Count(int cases, boolean more) {}

    private List<CaseLine> lines(CaseFilter filter, Viewer viewer, @Nullable CaseKey after, int most) {
        var order = filter.order();
        var search = new Search(filter, viewer, after);
        if (search.conditions().isSoonMet()) {
            var plain = CaseConditions.of(filter, viewer).behind(order, after);
            var met = lines(plain, plain.first(order, READ_ON), order, most);
            if (met.size() == most) return met;
        }
        var found = new ArrayList<CaseLine>();
        do found.addAll(lines(search.conditions(), "mediation", order, most - found.size()));
        while (found.size() < most && search.goesOn(found.size(), most));
        return found;
    }

    private List<CaseLine> lines(CaseConditions conditions, String from, CaseSort order, int most) {
        return jdbc.sql("""
                        select c.*, s.done_on as step_on, s.kind as step_kind
                        from (select id, number, title, status, mediator_name, registered_on, conclude_by, """ + Sight.OPEN + """
                               as open from %s where %s %s limit :most) c
                        left join lateral (
                          select done_on, kind from mediation_step where mediation_id = c.id order by done_on desc, id desc limit 1
                        ) s on true
                        %s
                        """.formatted(from, conditions.sql(), order.clause(), order.clause()))
                .params(conditions.parameters())
                .param("most", most)
                .query((row, n) -> line(row, order))
                .list();
    }

    /** 逐段检索 — a search for words by the days of registration, a few at first and more while too little is found; anything else in one go. */
    private final class Search {
        private final CaseConditions conditions;
        private final Way way;
        private final @Nullable LocalDate until;
        private DaySpan span = DaySpan.always();
        private int before;

        Search(CaseFilter filter, Viewer viewer, @Nullable CaseKey after) {
            var asked = CaseConditions.of(filter, viewer).behind(filter.order(), after);
            // what is still open is read by its due date; there is not much of it
            var due = filter.order() == CaseSort.DUE;
            conditions = due ? asked.lookedUpIfRare(tokens) : asked.lookedUp(tokens);
            way = filter.order() == CaseSort.OLDEST ? Way.FORTH : Way.BACK;
            until = way == Way.BACK ? filter.from() : filter.to();
            if (!conditions.findsMuch()) return;
            span = DaySpan.from(after == null ? beginning(filter) : after.day(), Scope.of(viewer), way);
            conditions.during(span);
        }

        private LocalDate beginning(CaseFilter filter) {
            if (way == Way.BACK) return earlier(filter.to(), LocalDate.now(clock));
            if (filter.from() != null) return filter.from();
            return jdbc.sql("select coalesce(min(registered_on), current_date) from mediation")
                    .query(LocalDate.class)
                    .single();
        }

        CaseConditions conditions() {
            return conditions;
        }

        /** Moves to the next days, if there are any to look at. */
        boolean goesOn(int found, int most) {
            var over = until != null
                    && (way == Way.BACK
                            ? !span.first().isAfter(until)
                            : !span.last().isBefore(until));
            if (span.isLast() || over) return false;
            span = span.next(way, 2 * (found - before) < most - found);
            before = found;
            conditions.during(span);
            return true;
        }
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isAfter(other) ? other : one;
    }

    /** It exists, and that is all. */
    private static CaseLine masked(ResultSet row, UUID id, CaseSort order) throws SQLException {
        return new CaseLine(
                null,
                CaseNames.mark(new MediationId(id)),
                "不公开案件",
                Status.valueOf(row.getString("status")),
                "",
                row.getObject("registered_on", LocalDate.class),
                null,
                null,
                new CaseKey(row.getObject(order.column, LocalDate.class), id).toString());
    }

    private static CaseLine line(ResultSet row, CaseSort order) throws SQLException {
        var id = row.getObject("id", UUID.class);
        if (!row.getBoolean("open")) return masked(row, id, order);
        var step = row.getObject("step_on", LocalDate.class);
        return new CaseLine(
                id,
                row.getString("number"),
                row.getString("title"),
                Status.valueOf(row.getString("status")),
                row.getString("mediator_name"),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("conclude_by", LocalDate.class),
                step == null ? null : new CaseLine.LastStep(step, row.getString("step_kind")),
                new CaseKey(row.getObject(order.column, LocalDate.class), id).toString());
    }
}
