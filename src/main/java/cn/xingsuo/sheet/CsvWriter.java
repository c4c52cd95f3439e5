package cn.xingsuo.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** CSV 写出 — the byte-order mark makes spreadsheet programs read Chinese. */
final class CsvWriter {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private CsvWriter() {}

    static <T> void write(OutputStream out, List<Column<T>> columns, Stream<T> rows) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(new Kept(out), StandardCharsets.UTF_8));
        text.write('\uFEFF');
        line(text, columns.stream().map(it -> CellText.toCsv(it.title())).iterator());
        for (var all = rows.iterator(); all.hasNext(); ) {
            var row = all.next();
            line(text, columns.stream().map(it -> cell(it.value().apply(row))).iterator());
        }
        text.flush();
    }

    private static void line(Writer out, Iterator<String> cells) throws IOException {
        while (cells.hasNext()) {
            out.write('"' + cells.next().replace("\"", "\"\"") + '"');
            out.write(cells.hasNext() ? "," : "\r\n");
        }
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Instant it -> LocalDateTime.ofInstant(it, ZONE).format(MOMENT);
            case LocalDateTime it -> it.format(MOMENT);
            case Number it -> it.toString();
            case Boolean it -> it ? "是" : "否";
            default -> CellText.toCsv(value.toString());
        };
    }
}
