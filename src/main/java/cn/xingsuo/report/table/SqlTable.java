package cn.xingsuo.report.table;

import static java.util.Objects.requireNonNull;

import cn.xingsuo.office.Scope;
import cn.xingsuo.rating.measure.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 表述统计表 — a table said as conditions over relations; its figures and the records behind them follow from the same words. */
public abstract class SqlTable implements StatTable {
    private final TableDraft draft;
    private @Nullable JdbcClient jdbc;

    protected SqlTable(TableDraft draft) {
        this.draft = draft;
    }

    /** Begins a definition. */
    protected static TableDraft table(String code, String number, String title) {
        return new TableDraft(code, number, title);
    }

    /** Hands over the database; Spring does it for beans. */
    @Autowired
    public final void use(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public final String code() {
        return draft.code;
    }

    @Override
    public final String number() {
        return draft.number;
    }

    @Override
    public final String title() {
        return draft.title;
    }

    @Override
    public final String note() {
        return draft.note;
    }

    @Override
    public final List<StatRow> rows() {
        return List.copyOf(draft.rows);
    }

    @Override
    public final boolean adds(String row) {
        return draft.series.stream()
                .map(it -> TableSql.line(it, row))
                .anyMatch(it -> it != null && !it.amount().equals(TableDraft.ONE));
    }

    @Override
    public final List<StatColumn> columns() {
        return List.copyOf(draft.columns);
    }

    @Override
    public final List<HardSum> sums() {
        return List.copyOf(draft.sums);
    }

    @Override
    public final Map<String, Cells> cells(Scope scope, Period period) {
        var found = new HashMap<String, Map<CellKey, BigDecimal>>();
        for (var series : draft.series) {
            if (series.lines.isEmpty()) continue;
            asking(TableSql.cells(draft, series), scope, period).query(row -> {
                var office = found.computeIfAbsent(row.getString("office"), _ -> new HashMap<>());
                for (int i = 0; i < series.lines.size(); i++)
                    add(office, series.lines.get(i).row(), row.getString("col"), row.getBigDecimal("v" + i));
            });
        }
        var cells = new HashMap<String, Cells>();
        found.forEach((office, counted) -> cells.put(office, new Cells(counted)));
        return cells;
    }

    @Override
    public final List<StatRecord> records(@Nullable CellKey cell, Scope scope, Period period, int limit) {
        var records = new ArrayList<StatRecord>();
        for (var series : draft.series) {
            if (cell != null && TableSql.line(series, cell.row()) == null) continue;
            var statement =
                    asking(TableSql.records(draft, series, cell), scope, period).param("limit", limit);
            if (cell != null) statement = statement.param("column", cell.column());
            records.addAll(
                    statement.query((row, n) -> TableSql.record(row, series)).list());
        }
        return records;
    }

    private JdbcClient.StatementSpec asking(String sql, Scope scope, Period period) {
        return requireNonNull(jdbc, "table has no database yet")
                .sql(sql)
                .param("scope", scope.like())
                .param("from", period.from())
                .param("to", period.to());
    }

    private void add(Map<CellKey, BigDecimal> office, String row, String column, @Nullable BigDecimal value) {
        if (value == null || value.signum() == 0) return;
        office.merge(new CellKey(row, StatColumn.TOTAL), value, BigDecimal::add);
        if (draft.columns.size() > 1) office.merge(new CellKey(row, column), value, BigDecimal::add);
    }
}
