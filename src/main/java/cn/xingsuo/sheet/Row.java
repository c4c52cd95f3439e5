package cn.xingsuo.sheet;

import java.util.List;

/**
 * 行 — one row that was read. Dates stand as {@code 2014-03-05}, numbers plainly, merged cells with the text of their first cell.
 *
 * @param number as the file counts, from 1
 */
public record Row(int number, List<String> cells) {
    /** The text in the column counted from 0; empty beyond the last. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
