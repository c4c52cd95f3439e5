package cn.xingsuo.report.table;

/** 单元格 — one cell of a table by the ids of its row and column. */
public record CellKey(String row, String column) {
    @Override
    public String toString() {
        return row + "/" + column;
    }
}
