package cn.xingsuo.sheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** 表格下载 — answers a request with a list as a file, written while it is read. The caller leaves the note in the trail. */
public final class SheetAnswer {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SheetAnswer() {}

    /** @param name of the file without ending; Chinese is fine */
    public static <T> void xlsx(HttpServletResponse response, String name, List<Column<T>> columns, Stream<T> rows)
            throws IOException {
        head(response, name + ".xlsx", XLSX);
        Sheets.write(response.getOutputStream(), name, columns, rows);
    }

    public static <T> void csv(HttpServletResponse response, String name, List<Column<T>> columns, Stream<T> rows)
            throws IOException {
        head(response, name + ".csv", "text/csv;charset=UTF-8");
        Sheets.writeCsv(response.getOutputStream(), columns, rows);
    }

    /** A table in an official layout. */
    public static void form(HttpServletResponse response, String name, FormSheet form) throws IOException {
        head(response, name + ".xlsx", XLSX);
        FormWriter.write(response.getOutputStream(), form);
    }

    /** The name by RFC 5987, so that Chinese arrives; nothing is stored on the way. */
    private static void head(HttpServletResponse response, String name, String type) {
        response.setContentType(type);
        var disposition = ContentDisposition.attachment()
                .filename(name.replaceAll("[\\\\/\"\\p{Cntrl}]", " "), StandardCharsets.UTF_8)
                .build();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
