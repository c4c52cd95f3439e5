package cn.xingsuo.sheet;

import cn.xingsuo.web.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Excel 写出 — row by row, a few hundred in memory at a time. */
final class XlsxWriter {
    private static final int FLUSHED = 500;
    private static final int MOST_ROWS = 1_000_000;
    private static final int WIDEST = 48;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String HEAD = "DDEBF7";

    private XlsxWriter() {}

    static <T> void write(OutputStream out, String title, List<Column<T>> columns, Stream<T> rows) throws IOException {
        // the caller's stream stays open: an answer is ended by whoever began it
        var book = new Workbook(new Kept(out), "Xingsuo", "1.0");
        var sheet = book.newWorksheet(sheetName(title));
        var widths = new double[columns.size()];
        for (int c = 0; c < columns.size(); c++) {
            var head = columns.get(c).title();
            sheet.inlineString(0, c, CellText.toXml(head));
            sheet.style(0, c).bold().fillColor(HEAD).wrapText(true).set();
            widths[c] = width(head) + 2;
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        body(sheet, columns, rows.iterator(), widths);
        sheet.finish();
        book.finish();
    }

    private static <T> void body(Worksheet sheet, List<Column<T>> columns, Iterator<T> rows, double[] widths)
            throws IOException {
        var at = 0;
        while (rows.hasNext()) {
            if (++at >= MOST_ROWS) throw new Refusal("超过 {0} 行,一个工作表放不下。请缩小筛选范围后导出", null, MOST_ROWS);
            var row = rows.next();
            for (int c = 0; c < columns.size(); c++) {
                var value = columns.get(c).value().apply(row);
                cell(sheet, at, c, value);
                if (at < FLUSHED && value != null) widths[c] = Math.max(widths[c], width(value.toString()) + 1);
            }
            if (at == FLUSHED - 1) fit(sheet, widths);
            if (at % FLUSHED == FLUSHED - 1) sheet.flush();
        }
        if (at < FLUSHED - 1) fit(sheet, widths);
    }

    static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case LocalDate it -> {
                sheet.value(row, column, it);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case LocalDateTime it -> moment(sheet, row, column, it);
            case Instant it -> moment(sheet, row, column, LocalDateTime.ofInstant(it, ZONE));
            case Number it -> sheet.value(row, column, it);
            case Boolean it -> sheet.inlineString(row, column, it ? "是" : "否");
            default -> text(sheet, row, column, value.toString());
        }
    }

    private static void moment(Worksheet sheet, int row, int column, LocalDateTime at) {
        sheet.value(row, column, at);
        sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        if (text.isEmpty()) return;
        sheet.inlineString(row, column, fitted(CellText.toXml(text)));
    }

    /** A cell holds no more than Excel allows; what is cut says so. */
    private static String fitted(String text) {
        return text.length() <= Limits.TEXT
                ? text
                : text.substring(0, Limits.TEXT - 8).concat("(以下略)");
    }

    private static void fit(Worksheet sheet, double[] widths) {
        for (int c = 0; c < widths.length; c++) sheet.width(c, Math.min(WIDEST, widths[c]));
    }

    /** Han characters take two places. */
    private static double width(String text) {
        return text.codePoints().limit(WIDEST).map(it -> it > 0x2e7f ? 2 : 1).sum();
    }

    static String sheetName(String title) {
        var name = title.replaceAll("[\\\\/?*\\[\\]:'\\p{Cntrl}]", " ").strip();
        if (name.isEmpty()) return "Sheet1";
        return name.length() > 31 ? name.substring(0, 31) : name;
    }
}
