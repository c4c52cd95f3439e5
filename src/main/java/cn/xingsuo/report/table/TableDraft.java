package cn.xingsuo.report.table;

import java.util.ArrayList;
import java.util.List;

/**
 * 统计表草稿 — the parts of a table's definition, said one after the other in a constructor. SQL parts are written by the room, never
 * by a user; {@code :from} and {@code :to} are the first and last day of the period.
 */
public final class TableDraft {
    /** What a record adds to a line that counts. */
    static final String ONE = "1";

    final String code;
    final String number;
    final String title;
    String note = "";
    String across = "'" + StatColumn.TOTAL + "'";
    final List<StatColumn> columns = new ArrayList<>();
    final List<StatRow> rows = new ArrayList<>();
    final List<HardSum> sums = new ArrayList<>();
    final List<TableSeries> series = new ArrayList<>();

    TableDraft(String code, String number, String title) {
        this.code = code;
        this.number = number;
        this.title = title;
        columns.add(new StatColumn(StatColumn.TOTAL, "合计"));
    }

    public TableDraft note(String text) {
        note = text;
        return this;
    }

    /** @param expression SQL over every series that gives the id of the column a record belongs to */
    public TableDraft across(String expression, List<StatColumn> parts) {
        across = expression;
        columns.addAll(parts);
        return this;
    }

    /** Lines that follow count records of this relation until the next call. */
    public TableDraft from(TableSeries it) {
        series.add(it);
        return this;
    }

    /** A line that counts records. */
    public TableDraft row(String id, String title, String unit, String condition) {
        return add(new StatRow(id, title, 0, unit, null), condition, ONE);
    }

    /** A part of the line above it. */
    public TableDraft part(String id, String title, String unit, String condition) {
        return add(new StatRow(id, title, 1, unit, null), condition, ONE);
    }

    /** A line that adds something of the records up. */
    public TableDraft amount(StatRow row, String condition, String amount) {
        return add(row, condition, amount);
    }

    /** A percentage of two lines. */
    public TableDraft share(String id, String title, String numerator, String denominator) {
        rows.add(new StatRow(id, title, 1, "%", new StatRow.Share(numerator, denominator)));
        return this;
    }

    public TableDraft sum(String title, String total, List<String> parts) {
        sums.add(new HardSum(title, total, List.copyOf(parts)));
        return this;
    }

    private TableDraft add(StatRow row, String condition, String amount) {
        rows.add(row);
        series.getLast().lines.add(new TableSeries.Line(row.id(), condition, amount));
        return this;
    }
}
