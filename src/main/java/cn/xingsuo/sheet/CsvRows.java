package cn.xingsuo.sheet;

import cn.xingsuo.web.Refusal;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** CSV 行 — one row at a time; a row can never grow beyond a bound, whatever the file holds. */
final class CsvRows {
    private static final int END = -1;
    private final Reader in;
    private final Limits limits;
    private final char[] buffer = new char[1 << 14];
    private int at;
    private int end;
    private int line = 1;

    CsvRows(Reader in, Limits limits) throws IOException {
        this.in = in;
        this.limits = limits;
        if (peek() == '\uFEFF') at++;
    }

    /** The next row; null at the end. */
    @Nullable
    Row next() throws IOException {
        if (peek() == END) return null;
        var number = line;
        var cells = new ArrayList<String>();
        int behind;
        do {
            if (cells.size() >= limits.columns()) throw tooWide(number, limits);
            var text = new StringBuilder();
            behind = field(text, number);
            cells.add(CellText.fromCsv(text.toString()));
        } while (behind == ',');
        return new Row(number, cells);
    }

    static Refusal tooWide(int number, Limits limits) {
        return new Refusal("第 {0} 行超过 {1} 列,不像登记表。请删去多余的列后重新上传", null, number, limits.columns());
    }

    /** Reads one field; answers what stands behind it: a comma, a line end or the end. */
    private int field(StringBuilder text, int number) throws IOException {
        if (peek() == '"') {
            at++;
            quoted(text, number);
        }
        while (true) {
            var c = read();
            if (c == '\r') {
                if (peek() == '\n') at++;
                c = '\n';
            }
            if (c == '\n') line++;
            if (c == ',' || c == '\n' || c == END) return c;
            append(text, c, number);
        }
    }

    /** Up to the closing quotation mark; a doubled one stands for itself. */
    private void quoted(StringBuilder text, int number) throws IOException {
        while (true) {
            var c = read();
            if (c == END) throw new Refusal("第 {0} 行的引号没有结束,文件可能不完整。请核对该行后重新上传", null, number);
            if (c == '"') {
                if (peek() != '"') return;
                at++;
            }
            if (c == '\n') line++;
            append(text, c, number);
        }
    }

    private static void append(StringBuilder text, int c, int number) {
        if (text.length() >= Limits.TEXT) throw new Refusal("第 {0} 行有一格超过 {1} 个字符。请核对后重新上传", null, number, Limits.TEXT);
        text.append((char) c);
    }

    private int read() throws IOException {
        var c = peek();
        if (c != END) at++;
        return c;
    }

    private int peek() throws IOException {
        if (at == end) {
            end = Math.max(0, in.read(buffer));
            at = 0;
            if (end == 0) return END;
        }
        return buffer[at];
    }
}
