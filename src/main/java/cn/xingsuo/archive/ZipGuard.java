package cn.xingsuo.archive;

import cn.xingsuo.web.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * 压缩包式文档检查 — DOCX, XLSX and OFD are ZIP files. Every entry is unpacked once into nothing, counted while it runs, so that what the
 * directory claims about sizes does not matter.
 */
record ZipGuard(FileLimits limits) {
    private static final int BUFFER = 1 << 13;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String OFD = "OFD.xml";

    FileKind kind(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > limits.of("most-entries")) throw bomb();
            if (zip.getComment() != null) throw new Refusal("文件里藏有另一种格式的内容,没有保存。请用扫描仪或者办公软件重新生成文件再上传。", null);
            entries(zip);
            if (zip.getEntry(CONTENT_TYPES) != null) return new OfficeGuard(zip).kind();
            if (zip.getEntry(OFD) != null) return new OfficeGuard(zip).ofd();
            throw new Refusal("文件内容是普通压缩包,不是 Word、Excel 或 OFD 文档,没有保存。请解压后逐个上传。", null);
        } catch (ZipException | IllegalArgumentException e) {
            throw new Refusal("文档已经损坏,打不开,没有保存。请用办公软件打开原件,另存后再上传。", null);
        }
    }

    private void entries(ZipFile zip) throws IOException {
        var names = new HashSet<String>();
        long size = 0;
        for (var all = zip.entries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            size += unpacked(zip, entry, size);
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT)) || escapes(entry.getName()))
                throw new Refusal("文档内部的文件名有问题,没有保存。请用办公软件打开原件,另存后再上传。", null);
        }
    }

    private static boolean escapes(String name) {
        return name.startsWith("/") || name.contains("\\") || name.contains("..") || name.indexOf('\0') >= 0;
    }

    private long unpacked(ZipFile zip, ZipEntry entry, long before) throws IOException {
        long size = 0;
        try (var in = zip.getInputStream(entry)) {
            var buffer = new byte[BUFFER];
            for (int read; (read = in.readNBytes(buffer, 0, BUFFER)) > 0; size += read) {
                if (size == 0) harmless(entry.getName(), buffer, read);
                if (before + size + read > limits.of("most-unpacked-bytes")) throw bomb();
                if (size > limits.of("ratio-from-bytes")
                        && size > limits.of("most-ratio") * Math.max(entry.getCompressedSize(), 1)) throw bomb();
            }
        }
        return size;
    }

    /** No archive inside the archive, and no XML that declares entities. */
    private static void harmless(String name, byte[] start, int length) {
        var text = new String(start, 0, length, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\u0003\u0004") || text.startsWith("Rar!") || text.startsWith("7z\u00bc\u00af"))
            throw new Refusal("文档里还嵌有压缩包或者别的文档,没有保存。请把嵌入的内容取出,单独上传。", null);
        var xml = name.endsWith(".xml") || name.endsWith(".rels");
        if (xml && text.replace("\0", "").contains("<!DOCTYPE"))
            throw new Refusal("文档内部带有外部实体声明,没有保存。请用办公软件打开原件,另存后再上传。", null);
    }

    private static Refusal bomb() {
        return new Refusal("文档展开后大得不正常(可能是压缩炸弹),没有保存。请用办公软件打开原件,另存后再上传。", null);
    }
}
