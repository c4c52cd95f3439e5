package cn.xingsuo.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** 表格文件 — an uploaded file that can be read row by row; nothing in it is ever run. */
public sealed interface Book extends AutoCloseable permits XlsxBook, CsvBook {
    /** The sheets in the order of the file. */
    List<Tab> tabs();

    /**
     * Reads one sheet; rows without content are passed over.
     *
     * @throws cn.xingsuo.web.Refusal when the sheet goes beyond the limits or is damaged
     */
    void rows(int tab, Consumer<Row> receiver) throws IOException;

    /** The first rows of a sheet, without reading on. */
    default List<Row> first(int tab, int most) throws IOException {
        var rows = new ArrayList<Row>();
        try {
            rows(tab, row -> {
                rows.add(row);
                if (rows.size() >= most) throw Enough.SEEN;
            });
        } catch (Enough seen) {
            // that was the point
        }
        return rows;
    }

    @Override
    void close() throws IOException;
}
