package cn.xingsuo.report.web;

import cn.xingsuo.report.Span;
import cn.xingsuo.report.table.StatColumn;
import cn.xingsuo.report.table.StatRow;
import cn.xingsuo.report.table.StatTable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 单元格记录 — the records behind one figure.
 *
 * @param frozen whether these are the records as they were when the table was frozen
 * @param more whether there are more than are shown
 */
public record RecordsPage(
        StatTable table,
        Span span,
        Place place,
        StatRow row,
        StatColumn column,
        String figure,
        List<Line> lines,
        boolean frozen,
        boolean more) {
    /**
     * 记录行.
     *
     * @param link null when the viewer sees figures only
     * @param amount empty where records are counted
     */
    public record Line(
            String title, @Nullable String link, @Nullable LocalDate on, String amount) {}

    public String path() {
        return "/reports/%s?period=%s&office=%s".formatted(table.code(), span, place.code());
    }
}
