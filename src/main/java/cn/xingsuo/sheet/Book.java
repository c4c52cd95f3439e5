package cn.xingsuo.sheet;

import java.io.IOException;
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

    @Override
    void close() throws IOException;
}
