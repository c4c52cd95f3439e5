package cn.xingsuo.mediation;

import cn.xingsuo.mediation.Ledger.Layout;
import cn.xingsuo.sheet.Book;
import cn.xingsuo.sheet.Limits;
import cn.xingsuo.sheet.Row;
import cn.xingsuo.sheet.Sheets;
import cn.xingsuo.sheet.Tab;
import cn.xingsuo.web.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 台账文件 — opens an uploaded register, finds where its rows begin and reads them. */
@Component
class LedgerFiles {
    private static final int LOOKED_AT = 30;
    private static final int LEAST_COLUMNS = 2;
    private final LedgerFields fields;

    LedgerFiles(LedgerFields fields) {
        this.fields = fields;
    }

    /** 文件开头 — the sheets and the first rows of the one that was chosen. */
    record Head(List<Tab> tabs, List<Row> rows) {}

    /** Sheet and row that look most like a header; hidden sheets only when nothing else does. */
    Layout layout(byte[] content, Map<String, String> remembered) {
        return reading(content, book -> {
            Layout best = new Layout(0, 1, Map.of());
            for (int tab = 0; tab < book.tabs().size(); tab++) {
                if (book.tabs().get(tab).hidden()) continue;
                for (var row : book.first(tab, LOOKED_AT)) {
                    var columns = fields.columns(row, remembered);
                    if (columns.size() > best.columns().size()) best = new Layout(tab, row.number(), columns);
                }
            }
            if (best.columns().size() < LEAST_COLUMNS)
                throw new Refusal("没有找到表头:前 {0} 行里认不出“登记日期”“申请人”“纠纷类型”等列名。请在表格里写明列名后重新上传", null, LOOKED_AT);
            return best;
        });
    }

    Head head(byte[] content, int tab) {
        return reading(content, book -> new Head(book.tabs(), book.first(tab, LOOKED_AT)));
    }

    /** The rows below the header. */
    List<Row> rows(byte[] content, Layout layout) {
        return reading(content, book -> {
            var rows = new ArrayList<Row>();
            book.rows(layout.tab(), row -> {
                if (row.number() > layout.header()) rows.add(row);
            });
            return rows;
        });
    }

    /** 读法. */
    interface Reader<T> {
        T read(Book book) throws IOException;
    }

    private static <T> T reading(byte[] content, Reader<T> reader) {
        try (var book = Sheets.open(content, Limits.LEDGER)) {
            return reader.read(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
