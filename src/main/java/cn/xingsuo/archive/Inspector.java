package cn.xingsuo.archive;

import cn.xingsuo.web.Refusal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * 收件检查 — says of what kind a file is, by its content, and refuses what is dangerous or only pretends. Nothing is decoded or unpacked
 * into memory; pictures are judged by their headers.
 */
@Component
class Inspector {
    /** Readers look for a signature this far into a file, so a second nature may hide there. */
    private static final int HEAD = 1 << 10;

    /** As far before the end as a ZIP reader looks for its directory. */
    private static final int TAIL = (1 << 16) + 22;

    private static final Pattern WEB = Pattern.compile("<(!doctype|html|script|svg|\\?php|iframe|body)");
    private final FileLimits limits;
    private final ZipGuard zips;
    private final PictureGuard pictures;
    private final PdfGuard pdfs;

    Inspector(FileLimits limits) {
        this.limits = limits;
        this.zips = new ZipGuard(limits);
        this.pictures = new PictureGuard(limits);
        this.pdfs = new PdfGuard(limits);
    }

    /** The kind of file. The name must not claim to be another one. */
    FileKind inspect(Path file, String name) throws IOException {
        var ends = Ends.of(file);
        var kind = kind(file, ends);
        if (kind != FileKind.TEXT) onlyOneNature(kind, ends);
        var extension = SafeName.extension(name);
        if (FileKind.ofExtension(extension).filter(it -> it != kind).isPresent())
            throw new Refusal("文件的扩展名是 {0},内容却是 {1}。请核对后选择正确的文件,不要只改扩展名。", null, extension, kind.name());
        return kind;
    }

    String safeName(String name, FileKind kind) {
        return SafeName.of(name, kind, limits.whole("name-bytes"));
    }

    private FileKind kind(Path file, Ends ends) throws IOException {
        if (ends.starts("%PDF-")) return pdfs.checked(file, ends);
        if (ends.starts("\u0089PNG\r\n\u001a\n")) return pictures.png(file);
        if (ends.starts("\u00ff\u00d8\u00ff")) return pictures.jpeg(file);
        if (ends.starts("PK\u0003\u0004")) return zips.kind(file);
        if (ends.starts("\u00d0\u00cf\u0011\u00e0"))
            throw new Refusal("这是旧版 Office 文件(doc、xls 等),没有保存。请另存为 docx 或 xlsx 再上传。", null);
        if (Files.size(file) > limits.of("most-text-bytes"))
            throw new Refusal("不认识这个文件的内容,没有保存。可以上传 PDF、JPG、PNG、DOCX、XLSX、OFD 和纯文本文件。", null);
        return text(file, ends);
    }

    private static FileKind text(Path file, Ends ends) throws IOException {
        var text = Texts.decode(Files.readAllBytes(file));
        if (text == null) throw new Refusal("不认识这个文件的内容,没有保存。可以上传 PDF、JPG、PNG、DOCX、XLSX、OFD 和纯文本文件。", null);
        if (WEB.matcher(ends.head().toLowerCase(Locale.ROOT)).find())
            throw new Refusal("这是网页或者 SVG 图形,可能带有脚本,没有保存。请另存为 PDF 或图片再上传。", null);
        return FileKind.TEXT;
    }

    /** A file that two programs read as two different things is refused. */
    private static void onlyOneNature(FileKind kind, Ends ends) {
        var zip = kind == FileKind.DOCX || kind == FileKind.XLSX || kind == FileKind.OFD;
        var other = !zip && ends.tail().contains("PK\u0005\u0006")
                || kind != FileKind.PDF && ends.head().contains("%PDF-")
                || kind != FileKind.PDF && ends.tail().contains("%%EOF")
                || WEB.matcher(ends.head().toLowerCase(Locale.ROOT)).find();
        if (other) throw new Refusal("文件里藏有另一种格式的内容,没有保存。请用扫描仪或者办公软件重新生成文件再上传。", null);
    }

    /** 首尾 — the first and the last bytes, each byte one character. */
    record Ends(String head, String tail) {
        static Ends of(Path file) throws IOException {
            try (var it = new RandomAccessFile(file.toFile(), "r")) {
                var head = new byte[(int) Math.min(HEAD, it.length())];
                it.readFully(head);
                var tail = new byte[(int) Math.min(TAIL, it.length())];
                it.seek(it.length() - tail.length);
                it.readFully(tail);
                return new Ends(latin(head), latin(tail));
            }
        }

        boolean starts(String signature) {
            return head.startsWith(signature);
        }

        private static String latin(byte[] bytes) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
