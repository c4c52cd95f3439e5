package cn.xingsuo.report.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 统计表语句 — the statements that follow from a definition. */
final class TableSql {
    private TableSql() {}

    /** One scan of the window for all lines of a series, grouped by office and column. */
    static String cells(TableDraft draft, TableSeries series) {
        var figures = new StringBuilder();
        for (int i = 0; i < series.lines.size(); i++) {
            var line = series.lines.get(i);
            figures.append(", sum(%s) filter (where %s) as v%d".formatted(line.amount(), line.condition(), i));
        }
        return "select %s as office, %s as col%s from %s where %s like :scope and (%s) group by 1, 2"
                .formatted(series.office, draft.across, figures, series.relation, series.office, series.window);
    }

    static String records(TableDraft draft, TableSeries series, @Nullable CellKey cell) {
        var asked = cell == null ? null : line(series, cell.row());
        var column = ":column = '%s' or :column = (%s)".formatted(StatColumn.TOTAL, draft.across);
        var which = asked == null ? "true" : "(%s) and (%s)".formatted(asked.condition(), column);
        return """
                select * from (
                  select %s as office, (%s)::text as id, (%s)::text as title, %s as seen_on, %s as col,
                         array_to_string(array[%s]::text[], ',') as lines, (%s)::numeric as amount,
                         %s as changed_at, %s as changed_by
                  from %s where %s like :scope and (%s) and %s
                ) r where lines <> '' order by seen_on, id limit :limit
                """.formatted(
                        series.office,
                        series.id,
                        series.title,
                        series.on,
                        draft.across,
                        lines(series),
                        asked == null ? "1" : asked.amount(),
                        series.changedAt,
                        series.changedBy,
                        series.relation,
                        series.office,
                        series.window,
                        which);
    }

    /** Which lines a record counts in, one case after the other. */
    private static String lines(TableSeries series) {
        var lines = new StringBuilder();
        for (var line : series.lines) {
            if (lines.length() > 0) lines.append(", ");
            lines.append("case when %s then '%s' end".formatted(line.condition(), line.row()));
        }
        return lines.toString();
    }

    static StatRecord record(ResultSet row, TableSeries series) throws SQLException {
        var at = row.getObject("changed_at", OffsetDateTime.class);
        var by = row.getString("changed_by");
        return new StatRecord(
                row.getString("office"),
                row.getString("id"),
                row.getString("title"),
                series.link + row.getString("id"),
                row.getObject("seen_on", LocalDate.class),
                row.getString("col"),
                List.of(row.getString("lines").split(",")),
                row.getBigDecimal("amount"),
                at == null ? null : new StatRecord.Change(at.toInstant(), by == null ? "" : by));
    }

    static TableSeries.@Nullable Line line(TableSeries series, String row) {
        return series.lines.stream()
                .filter(it -> it.row().equals(row))
                .findFirst()
                .orElse(null);
    }
}
