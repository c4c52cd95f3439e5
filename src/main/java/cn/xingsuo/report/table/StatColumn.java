package cn.xingsuo.report.table;

/** 表列 — one column of a table. */
public record StatColumn(String id, String title) {
    /** The column that adds the others up. */
    public static final String TOTAL = "ALL";
}
