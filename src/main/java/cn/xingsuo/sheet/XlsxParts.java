package cn.xingsuo.sheet;

import cn.xingsuo.web.Refusal;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** Excel 部件 — the parts inside the file, unpacked only so far: a small file that swells is refused while it swells. */
final class XlsxParts implements Closeable {
    private static final int MOST_PARTS = 2_000;
    private static final int BUFFER = 1 << 16;
    private static final int SWELLING = 300;
    private static final long HARMLESS = 4L << 20;
    private final ZipFile zip;
    private long unpacked;

    private XlsxParts(ZipFile zip) {
        this.zip = zip;
    }

    static XlsxParts open(Path file) throws IOException {
        var parts = new XlsxParts(new ZipFile(file.toFile()));
        try {
            parts.check();
            return parts;
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    boolean has(String path) {
        return zip.getEntry(path) != null;
    }

    Xml xml(String path) throws IOException, XMLStreamException {
        var entry = zip.getEntry(path);
        if (entry == null) throw XlsxBook.damaged();
        return new Xml(new Bounded(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize())));
    }

    /** Whether the part has this plain word anywhere; far quicker than reading its events. */
    boolean mentions(String path, String word) throws IOException {
        var entry = zip.getEntry(path);
        if (entry == null) throw XlsxBook.damaged();
        var sought = word.getBytes(StandardCharsets.US_ASCII);
        var piece = new byte[BUFFER];
        var matched = 0;
        try (var in = new Bounded(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()))) {
            for (int read = in.read(piece); read > 0; read = in.read(piece)) {
                for (int at = 0; at < read; at++) {
                    matched = piece[at] == sought[matched] ? matched + 1 : piece[at] == sought[0] ? 1 : 0;
                    if (matched == sought.length) return true;
                }
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void check() {
        if (zip.size() > MOST_PARTS) throw bomb();
        if (!has("[Content_Types].xml") || !has("xl/workbook.xml") || !has("xl/_rels/workbook.xml.rels"))
            throw new Refusal("这是压缩包或其他文件,不是 Excel 表格。请上传 .xlsx 或 .csv 文件", null);
        if (has("xl/vbaProject.bin")) throw new Refusal("文件含有宏,为安全起见不能导入。请用表格软件打开,另存为不含宏的 .xlsx 后重新上传", null);
    }

    private static Refusal bomb() {
        return new Refusal("文件解开后异常庞大,可能是恶意文件,没有读取。请把需要的内容复制到新建的表格后重新上传", null);
    }

    /** 有界流 — counts what comes out over the whole file, and against what went in. */
    private final class Bounded extends FilterInputStream {
        private final long packed;
        private long count;

        Bounded(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = in.read(bytes, offset, length);
            if (read > 0) {
                count += read;
                unpacked += read;
            }
            if (unpacked > 3 * Limits.UNPACKED || count > Limits.UNPACKED) throw bomb();
            if (count > HARMLESS && count / packed > SWELLING) throw bomb();
            return read;
        }
    }
}
