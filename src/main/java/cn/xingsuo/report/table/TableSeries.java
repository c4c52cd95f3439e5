package cn.xingsuo.report.table;

import java.util.ArrayList;
import java.util.List;

/** 取数来源 — one relation, with the days that bring a record into the period. A line reads exactly one. */
public final class TableSeries {
    final String relation;
    final String window;
    final List<Line> lines = new ArrayList<>();
    String office = "office_code";
    String id = "id";
    String title = "''";
    String on = "null::date";
    String link = "";
    String changedAt = "null::timestamptz";
    String changedBy = "null::text";

    /** 行口径. */
    record Line(String row, String condition, String amount) {}

    private TableSeries(String relation, String window) {
        this.relation = relation;
        this.window = window;
    }

    /** @param window which records are looked at, an index away: {@code accepted_on between :from and :to} */
    public static TableSeries of(String relation, String window) {
        return new TableSeries(relation, window);
    }

    /** Column of the office; {@code office_code} unless said otherwise. */
    public TableSeries office(String column) {
        office = column;
        return this;
    }

    /**
     * How a record is named and found.
     *
     * @param link path before the record's id
     */
    public TableSeries records(String id, String title, String on, String link) {
        this.id = id;
        this.title = title;
        this.on = on;
        this.link = link;
        return this;
    }

    /** Who worked on the record last, and when; SQL expressions. */
    public TableSeries changed(String at, String by) {
        changedAt = at;
        changedBy = by;
        return this;
    }
}
