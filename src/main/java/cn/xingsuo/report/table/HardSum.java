package cn.xingsuo.report.table;

import java.util.List;

/**
 * 勾稽关系 — lines that must add up to another line in every column; a table in which they do not cannot be submitted.
 *
 * @param title Chinese, a key of the English catalogue: 各类纠纷之和等于受理数
 */
public record HardSum(String title, String total, List<String> parts) {
    public boolean holds(Cells cells, String column) {
        return cells.sum(parts, column).compareTo(cells.counted(total, column)) == 0;
    }
}
