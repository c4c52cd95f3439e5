package cn.xingsuo.mediation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 台账行 — what the trial run said of each row, and what the house already knows of it. */
@Component
class LedgerLines {
    private final JdbcClient jdbc;

    LedgerLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 核对结果. */
    record Line(int number, LedgerMark mark, String reason) {}

    void clear(UUID ledger) {
        jdbc.sql("delete from mediation_ledger_line where ledger_id = :id")
                .param("id", ledger)
                .update();
    }

    void write(UUID ledger, String office, List<Line> lines) {
        jdbc.sql("""
                        insert into mediation_ledger_line (office_code, ledger_id, line, mark, reason)
                        select :office, :id, n, m, r from unnest(:numbers::int[], :marks::text[], :reasons::text[]) as t (n, m, r)
                        """)
                .param("office", office)
                .param("id", ledger)
                .param("numbers", lines.stream().map(Line::number).toArray(Integer[]::new))
                .param("marks", lines.stream().map(it -> it.mark().name()).toArray(String[]::new))
                .param("reasons", lines.stream().map(Line::reason).toArray(String[]::new))
                .update();
    }

    /** What is said now where it differs from the trial run: somebody may have entered such a case since. */
    void restate(UUID ledger, List<Line> lines) {
        jdbc.sql("""
                        update mediation_ledger_line l set mark = t.m, reason = t.r
                        from unnest(:numbers::int[], :marks::text[], :reasons::text[]) as t (n, m, r)
                        where l.ledger_id = :id and l.line = t.n and l.mark <> t.m
                        """)
                .param("id", ledger)
                .param("numbers", lines.stream().map(Line::number).toArray(Integer[]::new))
                .param("marks", lines.stream().map(it -> it.mark().name()).toArray(String[]::new))
                .param("reasons", lines.stream().map(Line::reason).toArray(String[]::new))
                .update();
    }

    List<Line> bad(UUID ledger, int most) {
        return jdbc.sql("""
                        select line, mark, reason from mediation_ledger_line where ledger_id = :id and mark <> 'READY'
                        order by mark, line limit :most
                        """)
                .param("id", ledger)
                .param("most", most)
                .query((row, n) -> new Line(row.getInt(1), LedgerMark.valueOf(row.getString(2)), row.getString(3)))
                .list();
    }

    Map<Integer, Line> all(UUID ledger) {
        var all = new HashMap<Integer, Line>();
        jdbc.sql("select line, mark, reason from mediation_ledger_line where ledger_id = :id")
                .param("id", ledger)
                .query((row, n) -> new Line(row.getInt(1), LedgerMark.valueOf(row.getString(2)), row.getString(3)))
                .list()
                .forEach(it -> all.put(it.number(), it));
        return all;
    }

    void became(UUID ledger, Map<Integer, UUID> cases) {
        jdbc.sql("""
                        update mediation_ledger_line l set mediation_id = t.m
                        from unnest(:numbers::int[], :cases::uuid[]) as t (n, m) where l.ledger_id = :id and l.line = t.n
                        """)
                .param("id", ledger)
                .param("numbers", cases.keySet().toArray(Integer[]::new))
                .param("cases", cases.values().toArray(UUID[]::new))
                .update();
    }

    /** Which of these origins or numbers the office has already. */
    Set<String> known(String office, List<String> origins, List<String> numbers) {
        return new HashSet<>(jdbc.sql("""
                        select origin_id from mediation where origin_kind = 'LEDGER' and origin_id = any (:origins)
                        union all
                        select number from mediation where office_code = :office and number = any (:numbers)
                        """)
                .param("origins", origins.toArray(String[]::new))
                .param("office", office)
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, n) -> row.getString(1))
                .list());
    }

    /** Cases of these pairs, as pair, day and category. */
    Set<String> likely(String office, List<String> pairs) {
        return new HashSet<>(jdbc.sql("""
                        select pair || '|' || registered_on || '|' || category from mediation
                        where office_code = :office and pair = any (:pairs)
                        """)
                .param("office", office)
                .param("pairs", pairs.toArray(String[]::new))
                .query((row, n) -> row.getString(1))
                .list());
    }
}
