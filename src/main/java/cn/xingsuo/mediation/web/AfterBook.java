package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.CaseTokens;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 后续台账查询 — reads the registers of what follows an agreement, by part, filter and page. */
@Component
class AfterBook {
    private static final int COUNTED = 1000;
    private static final int BATCH = 500;
    private static final int EXPORTED = 20_000;
    private static final String COLUMNS = """
            id, number, title, mediator_name, concluded_on, perform_by, agreement_number, agreement_effective_on, performed_on,
            performed_state, urged_times, remedy, visited_on, visited_content, visited_satisfaction, visited_intensifying,
            confirmation_applied_on, confirmation_court, confirmation_number, confirmation_filing_number, confirmation_result,
            """;
    private final JdbcClient jdbc;
    private final CaseTokens tokens;
    private final Choices choices;
    private final Clock clock;

    AfterBook(JdbcClient jdbc, CaseTokens tokens, Choices choices, Clock clock) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.choices = choices;
        this.clock = clock;
    }

    /** 查询 — a register as one viewer asks for it. */
    record Asked(AfterRegister register, AfterPart part, AfterFilter filter, Viewer viewer) {
        static Asked of(AfterRegister register, AfterFilter filter, Viewer viewer) {
            return new Asked(register, register.part(filter.part()), filter, viewer);
        }
    }

    /** One page and one row more, which tells that there is a next page. */
    List<AfterLine> page(Asked asked, @Nullable CaseKey after) {
        return lines(asked, after, CaseBook.PAGE + 1);
    }

    /** Every row, page by page while it is read. */
    Stream<AfterLine> all(Asked asked) {
        return Stream.iterate(
                        lines(asked, null, BATCH),
                        found -> !found.isEmpty(),
                        found -> found.size() < BATCH
                                ? List.of()
                                : lines(asked, CaseKey.of(found.getLast().key()), BATCH))
                .flatMap(List::stream)
                .limit(EXPORTED);
    }

    /** How many rows each part has; a very long one is counted only so far. */
    Map<String, CaseBook.Count> counts(AfterRegister register, AfterFilter filter, Viewer viewer) {
        var counts = new HashMap<String, CaseBook.Count>();
        for (var part : register.parts()) {
            var where = new Where(new Asked(register, part, filter, viewer));
            var found = jdbc.sql(
                            "select count(*) from (select 1 from mediation where " + where.sql() + " limit :most) f")
                    .params(where.parameters)
                    .param("most", COUNTED + 1)
                    .query(Integer.class)
                    .single();
            counts.put(part.code(), new CaseBook.Count(Math.min(found, COUNTED), found > COUNTED));
        }
        return counts;
    }

    private List<AfterLine> lines(Asked asked, @Nullable CaseKey after, int most) {
        var where = new Where(asked).behind(after);
        var direction = where.ascending() ? "asc" : "desc";
        return jdbc.sql("select " + COLUMNS + asked.part().column() + " as day from mediation where " + where.sql()
                        + " order by " + asked.part().column() + " " + direction + ", id " + direction + " limit :most")
                .params(where.parameters)
                .param("most", most)
                .query((row, n) -> line(row, asked.register()))
                .list();
    }

    private AfterLine line(ResultSet row, AfterRegister register) throws SQLException {
        return new AfterLine(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                register.cells(row, choices),
                row.getString("mediator_name"));
    }

    /** 条件 — what a register's rows must satisfy. */
    private final class Where {
        private final Asked asked;
        private final List<String> all = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Where(Asked asked) {
            this.asked = asked;
            var filter = asked.filter();
            var usual = CaseConditions.of(
                            new CaseFilter(
                                    null,
                                    filter.category(),
                                    null,
                                    filter.mediator(),
                                    null,
                                    null,
                                    null,
                                    filter.q(),
                                    null),
                            asked.viewer())
                    .lookedUpIfRare(tokens);
            all.add(usual.sql());
            parameters.putAll(usual.parameters());
            var column = asked.part().column();
            all.add(column + " is not null");
            all.add(asked.part().condition());
            parameters.put("today", LocalDate.now(clock));
            when(column + " >= :dayFrom", "dayFrom", filter.from());
            when(column + " <= :dayTo", "dayTo", filter.to());
        }

        boolean ascending() {
            return asked.filter().ascending(asked.part());
        }

        Where behind(@Nullable CaseKey key) {
            if (key == null) return this;
            all.add("(%s, id) %s (:keyDay, :keyId)".formatted(asked.part().column(), ascending() ? ">" : "<"));
            parameters.put("keyDay", key.day());
            parameters.put("keyId", key.id());
            return this;
        }

        String sql() {
            return String.join(" and ", all);
        }

        private void when(String condition, String name, @Nullable Object value) {
            if (value == null) return;
            all.add(condition);
            parameters.put(name, value);
        }
    }
}
