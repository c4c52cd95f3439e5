package cn.xingsuo.office;

import cn.xingsuo.web.Refusal;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV 读取 — rows of comma-separated values, one at a time; a row can never grow beyond a bound, whatever the file holds. */
final class CsvReader {
    private static final int LONGEST_ROW = 64 * 1024;
    private static final int END = -1;

    private final Reader in;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder field = new StringBuilder();
    private int at;
    private int end;
    private int size;
    private long line = 1;
    private long rowLine;

    CsvReader(Reader in) {
        this.in = in;
    }

    /** The line on which the last row began. */
    long line() {
        return rowLine;
    }

    /** The fields of the next row that is not empty; null at the end. */
    @Nullable
    List<String> next() throws IOException {
        var character = read();
        while (character == '\n') character = read();
        if (character == END) return null;
        rowLine = character == '\n' ? line - 1 : line;
        size = 0;
        var fields = new ArrayList<String>(8);
        while (true) {
            character = field(character);
            fields.add(field.toString());
            if (character != ',') return fields;
            character = read();
        }
    }

    /** Reads one field into the buffer; answers the comma, line break or end behind it. */
    private int field(int first) throws IOException {
        field.setLength(0);
        var character = first;
        if (character == '"') {
            quoted();
            character = read();
        }
        while (character != ',' && character != '\n' && character != END) {
            append(character);
            character = read();
        }
        return character;
    }

    /** Up to the closing quotation mark; a doubled one stands for itself. */
    private void quoted() throws IOException {
        while (true) {
            var character = read();
            if (character == END) throw new Refusal("第 {0} 行的引号没有结束,文件可能不完整。请核对该行后重新上传", null, rowLine);
            if (character == '"') {
                if (peek() != '"') return;
                character = read();
            }
            append(character);
        }
    }

    private void append(int character) {
        if (++size > LONGEST_ROW) throw new Refusal("第 {0} 行超过 {1} 个字符,不像区划名单。请核对文件后重新上传", null, rowLine, LONGEST_ROW);
        field.append((char) character);
    }

    /** Every kind of line break becomes one line feed. */
    private int read() throws IOException {
        var character = peek();
        if (character == END) return END;
        at++;
        if (character == '\r') {
            if (peek() == '\n') at++;
            character = '\n';
        }
        if (character == '\n') line++;
        return character;
    }

    private int peek() throws IOException {
        if (at == end) {
            end = in.read(buffer);
            at = 0;
            if (end <= 0) {
                end = 0;
                return END;
            }
        }
        return buffer[at];
    }
}
