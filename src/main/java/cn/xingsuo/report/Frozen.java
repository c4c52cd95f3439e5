package cn.xingsuo.report;

import cn.xingsuo.report.table.CellKey;
import cn.xingsuo.report.table.Cells;
import cn.xingsuo.report.table.StatColumn;
import cn.xingsuo.report.table.StatRecord;
import cn.xingsuo.report.table.StatRow;
import cn.xingsuo.report.table.StatTable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * 冻结内容 — a table as it was handed in: the figures and which records they counted, as known at that moment.
 *
 * @param cells by row and column, {@code accepted/ALL}
 * @param lines which lines the table had; null where nobody wrote them down yet
 */
public record Frozen(
        String table,
        String office,
        LocalDate from,
        LocalDate to,
        Instant knownAt,
        Map<String, BigDecimal> cells,
        List<Kept> records,
        @Nullable List<String> lines) {
    /** 冻结记录 — one record counted, and in which lines. */
    public record Kept(String id, String title, String link, String column, List<String> rows) {
        boolean isIn(CellKey cell) {
            return rows.contains(cell.row())
                    && (cell.column().equals(StatColumn.TOTAL) || cell.column().equals(column));
        }
    }

    static Map<String, BigDecimal> named(Cells cells) {
        var named = new TreeMap<String, BigDecimal>();
        cells.counted().forEach((key, figure) -> named.put(key.toString(), figure.stripTrailingZeros()));
        return named;
    }

    static Kept kept(StatRecord it) {
        return new Kept(it.id(), it.title(), it.link(), it.column(), it.rows());
    }

    public Cells figures() {
        var figures = new HashMap<CellKey, BigDecimal>();
        cells.forEach((name, figure) -> {
            var parts = name.split("/", 2);
            figures.put(new CellKey(parts[0], parts[1]), figure);
        });
        return new Cells(figures);
    }

    /** Lines that came into the form later say nothing about how the figures moved. */
    boolean has(String row) {
        return lines == null || lines.contains(row);
    }

    static List<String> lines(StatTable table) {
        return table.rows().stream().map(StatRow::id).toList();
    }

    /** The records counted in one cell when it was frozen. */
    public List<Kept> in(CellKey cell) {
        return records.stream().filter(it -> it.isIn(cell)).toList();
    }
}
