package cn.xingsuo.sheet;

import cn.xingsuo.web.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** 表格 — writes lists as files and opens uploaded ones. */
public final class Sheets {
    private Sheets() {}

    /**
     * Writes an Excel file row by row; a text stays a text, whatever it begins with.
     *
     * @param title name of the sheet
     */
    public static <T> void write(OutputStream out, String title, List<Column<T>> columns, Stream<T> rows)
            throws IOException {
        XlsxWriter.write(out, title, columns, rows);
    }

    /** Writes a CSV file that spreadsheet programs open with Chinese intact. */
    public static <T> void writeCsv(OutputStream out, List<Column<T>> columns, Stream<T> rows) throws IOException {
        CsvWriter.write(out, columns, rows);
    }

    /**
     * Opens what somebody uploaded without leaving it behind: on disk it has no name any more as soon as it is open.
     *
     * @throws Refusal as for a file
     */
    public static Book open(byte[] content, Limits limits) throws IOException {
        var file = Files.createTempFile(Leftovers.PREFIX, Leftovers.SUFFIX);
        try {
            Files.write(file, content);
            var book = open(file, limits);
            return book instanceof CsvBook csv ? csv.from(content) : book;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Opens an .xlsx or .csv file, told apart by content and not by name.
     *
     * @throws Refusal for anything else: what was found, why it is not taken and what to do
     */
    public static Book open(Path file, Limits limits) throws IOException {
        var size = Files.size(file);
        if (size == 0) throw new Refusal("文件是空的。请确认选对了文件,重新上传", null);
        if (size > Limits.BYTES)
            throw new Refusal("文件有 {0} MB,最多 {1} MB。请按年度拆成几个文件,分别上传", null, size >> 20, Limits.BYTES >> 20);
        return switch (FileKind.of(file)) {
            case ZIP -> XlsxBook.open(file, limits);
            case TEXT -> CsvBook.open(file, limits);
        };
    }
}
