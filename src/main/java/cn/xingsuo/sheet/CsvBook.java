package cn.xingsuo.sheet;

import cn.xingsuo.web.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** CSV 文件 — in UTF-8, UTF-16 or GBK, whichever its bytes are. */
final class CsvBook implements Book {
    private static final List<Charset> TRIED = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private final Content file;
    private final Charset charset;
    private final Limits limits;

    /** 内容 — opened anew for each reading. */
    private interface Content {
        InputStream open() throws IOException;
    }

    private CsvBook(Content file, Charset charset, Limits limits) {
        this.file = file;
        this.charset = charset;
        this.limits = limits;
    }

    static CsvBook open(Path file, Limits limits) throws IOException {
        return new CsvBook(() -> Files.newInputStream(file), charsetOf(file), limits);
    }

    /** The same rows, read from memory. */
    CsvBook from(byte[] content) {
        return new CsvBook(() -> new ByteArrayInputStream(content), charset, limits);
    }

    @Override
    public List<Tab> tabs() {
        return List.of(new Tab("CSV", false));
    }

    @Override
    public void rows(int tab, Consumer<Row> receiver) throws IOException {
        try (var in = reader(file.open(), charset)) {
            var rows = new CsvRows(in, limits);
            var seen = 0;
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (row.isBlank()) continue;
                if (++seen > limits.rows()) throw tooLong(limits);
                receiver.accept(row);
            }
        }
    }

    static Refusal tooLong(Limits limits) {
        return new Refusal("表格超过 {0} 行。请按年度拆成几个文件,分别上传", null, limits.rows());
    }

    @Override
    public void close() {}

    /** Read to its end once, so that no half-read file is taken for a whole one. */
    private static Charset charsetOf(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var mark = in.read() << 8 | in.read();
            if (mark == 0xfeff || mark == 0xfffe) return StandardCharsets.UTF_16;
        }
        for (var charset : TRIED) if (decodes(file, charset)) return charset;
        throw new Refusal("文件的文字编码无法识别。请用表格软件另存为“CSV UTF-8”后重新上传", null);
    }

    private static boolean decodes(Path file, Charset charset) throws IOException {
        var characters = new char[1 << 14];
        try (var in = reader(Files.newInputStream(file), charset)) {
            while (in.read(characters) >= 0) {}
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Reader reader(InputStream in, Charset charset) {
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
