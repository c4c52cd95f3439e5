package cn.xingsuo.report;

import cn.xingsuo.office.Scope;
import cn.xingsuo.report.Filing.Level;
import cn.xingsuo.report.table.CellKey;
import cn.xingsuo.report.table.Cells;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 报送簿 — reads what was handed in. */
@Component
public class FilingBook {
    private static final String COLUMNS = "id, office_code, span, version, state, content, content_hash";
    private final JdbcClient jdbc;

    FilingBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 报送行 — where one office's table of one period stands. */
    public record FilingLine(UUID id, String office, String table, Span span, FilingState state, int version) {}

    Optional<Filing> find(UUID id, Scope scope) {
        return jdbc.sql("select " + COLUMNS + " from report_filing where id = :id and office_code like :scope")
                .param("id", id)
                .param("scope", scope.like())
                .query((row, n) -> filing(row))
                .optional();
    }

    /** What this office or district handed in. */
    public Optional<Filing> of(String office, String table, Span span) {
        return jdbc.sql("select " + COLUMNS
                        + " from report_filing where office_code = :office and table_code = :table and span = :span")
                .param("office", office)
                .param("table", table)
                .param("span", span.toString())
                .query((row, n) -> filing(row))
                .optional();
    }

    /** The filings of the offices below a scope; at most so many. */
    public List<FilingLine> below(Scope scope, String table, Span span, int limit) {
        return lines(scope, table, span, "length(office_code) > 6", limit);
    }

    /** The sums districts handed on below a scope; at most so many. */
    public List<FilingLine> districts(Scope scope, String table, Span span, int limit) {
        return lines(scope, table, span, "length(office_code) = 6", limit);
    }

    private List<FilingLine> lines(Scope scope, String table, Span span, String which, int limit) {
        return jdbc.sql("""
                        select id, office_code, table_code, span, state, version from report_filing
                        where table_code = :table and span = :span and office_code like :scope and %s
                        order by office_code limit :limit
                        """.formatted(which))
                .param("table", table)
                .param("span", span.toString())
                .param("scope", scope.like())
                .param("limit", limit)
                .query(FilingBook::line)
                .list();
    }

    /** Where one table of one office stands over some periods. */
    public Map<String, FilingLine> over(String office, String table, List<Span> spans) {
        var lines = new HashMap<String, FilingLine>();
        jdbc.sql("""
                        select id, office_code, table_code, span, state, version from report_filing
                        where office_code = :office and table_code = :table and span in (:spans)
                        """)
                .param("office", office)
                .param("table", table)
                .param("spans", spans.stream().map(Span::toString).toList())
                .query(FilingBook::line)
                .list()
                .forEach(it -> lines.put(it.span().toString(), it));
        return lines;
    }

    /** How many offices of a scope have been approved, by period. */
    public Map<String, Integer> approved(Scope scope, String table, List<Span> spans) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql("""
                        select span, count(*) as n from report_filing
                        where table_code = :table and span in (:spans) and office_code like :scope
                          and length(office_code) > 6 and state = 'APPROVED' group by span
                        """)
                .param("table", table)
                .param("spans", spans.stream().map(Span::toString).toList())
                .param("scope", scope.like())
                .query(row -> {
                    counts.put(row.getString("span"), row.getInt("n"));
                });
        return counts;
    }

    /** The sum of what was approved below a scope: its offices' tables in a district, its districts' sums above. */
    public Cells sum(Scope scope, String table, Span span) {
        var figures = new HashMap<CellKey, BigDecimal>();
        jdbc.sql("""
                        select c.row_id, c.column_id, sum(c.figure) as figure
                        from report_filing f join report_cell c on c.filing_id = f.id
                        where f.table_code = :table and f.span = :span and f.office_code like :scope
                          and f.state = 'APPROVED' and (length(f.office_code) = 6) = :districts
                        group by 1, 2
                        """)
                .param("table", table)
                .param("span", span.toString())
                .param("scope", scope.like())
                .param("districts", scope.isWide())
                .query(row -> {
                    var key = new CellKey(row.getString("row_id"), row.getString("column_id"));
                    figures.put(key, row.getBigDecimal("figure"));
                });
        return new Cells(figures);
    }

    private Filing filing(ResultSet row) throws SQLException {
        var sealed = new SealedText(row.getString("content"), row.getString("content_hash"));
        var id = row.getObject("id", UUID.class);
        return new Filing(
                id,
                row.getString("office_code"),
                Span.of(row.getString("span")),
                row.getInt("version"),
                FilingState.valueOf(row.getString("state")),
                sealed.open(),
                sealed.hash(),
                sealed.intact(),
                levels(id));
    }

    private List<Level> levels(UUID id) {
        return jdbc.sql("select state, done_at, account, note from report_step where filing_id = :id order by id")
                .param("id", id)
                .query((row, n) -> new Level(
                        FilingState.valueOf(row.getString("state")),
                        row.getObject("done_at", OffsetDateTime.class).toInstant(),
                        row.getString("account"),
                        row.getString("note")))
                .list();
    }

    private static FilingLine line(ResultSet row, int n) throws SQLException {
        return new FilingLine(
                row.getObject("id", UUID.class),
                row.getString("office_code"),
                row.getString("table_code"),
                Span.of(row.getString("span")),
                FilingState.valueOf(row.getString("state")),
                row.getInt("version"));
    }
}
