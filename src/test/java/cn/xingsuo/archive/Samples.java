package cn.xingsuo.archive;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 样品 — good files of every kind, and bad ones of every kind known. */
final class Samples {
    private static final byte[] ZEROS = new byte[1 << 20];

    private Samples() {}

    static byte[] pdf() {
        return PapersTest.PAPERS.pdf(PapersTest.agreement());
    }

    static byte[] docx() {
        return PapersTest.PAPERS.docx(PapersTest.agreement());
    }

    static byte[] xlsx() {
        return made(out -> {
            try (var book = new XSSFWorkbook()) {
                book.createSheet().createRow(0).createCell(0).setCellValue("竹溪镇");
                book.write(out);
            }
        });
    }

    static byte[] image(String format) {
        return made(out -> ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), format, out));
    }

    static byte[] ofd() {
        return zip(Map.of(
                "OFD.xml", "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"/>", "Doc_0/Document.xml", "<a/>"));
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Nothing but the head of a picture that claims this size. */
    static byte[] hugePng(int side) {
        return made(out -> {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            chunk(
                    out,
                    "IHDR",
                    ByteBuffer.allocate(13)
                            .putInt(side)
                            .putInt(side)
                            .put(new byte[] {8, 2, 0, 0, 0})
                            .array());
            chunk(out, "IEND", new byte[0]);
        });
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) throws IOException {
        var body = ByteBuffer.allocate(4 + content.length)
                .put(text(name))
                .put(content)
                .array();
        var sum = new CRC32();
        sum.update(body);
        out.write(ByteBuffer.allocate(4).putInt(content.length).array());
        out.write(body);
        out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    static byte[] zip(Map<String, ?> entries) {
        return made(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var it : new TreeMap<>(entries).entrySet()) {
                    zip.putNextEntry(new ZipEntry(it.getKey()));
                    zip.write(it.getValue() instanceof byte[] bytes ? bytes : text(String.valueOf(it.getValue())));
                    zip.closeEntry();
                }
            }
        });
    }

    /** The document with one more entry, or with another content of one. */
    static byte[] with(byte[] document, String name, Object content) {
        return made(out -> {
            var entries = new TreeMap<String, Object>();
            try (var zip = new ZipInputStream(new ByteArrayInputStream(document))) {
                for (var it = zip.getNextEntry(); it != null; it = zip.getNextEntry())
                    entries.put(it.getName(), zip.readAllBytes());
            }
            entries.put(name, content);
            out.write(zip(entries));
        });
    }

    static byte[] withRelation(String type) {
        return with(docx(), "word/_rels/settings.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" TargetMode="External"
                Target="http://10.0.0.1/x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s"/></Relationships>
                """.formatted(type));
    }

    static byte[] macros() {
        return with(docx(), "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml"
                ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>
                """);
    }

    /** One entry of 300 MB of nothing. */
    static byte[] bomb() {
        return made(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                for (int i = 0; i < 300; i++) zip.write(ZEROS);
            }
        });
    }

    static byte[] manyEntries() {
        return made(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (int i = 0; i < 100_000; i++) zip.putNextEntry(new ZipEntry("a" + i));
            }
        });
    }

    static byte[] joined(byte[]... parts) {
        return made(out -> {
            for (var it : List.of(parts)) out.write(it);
        });
    }

    static byte[] lockedPdf() {
        return made(out -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
                document.save(out);
            }
        });
    }

    static byte[] scriptedPdf() {
        return made(out -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
                document.save(out);
            }
        });
    }

    /** A PDF with one object stream of 300 MB of nothing. */
    static byte[] pdfBomb(String type) {
        var packed = made(out -> {
            try (var deflating = new DeflaterOutputStream(out)) {
                for (int i = 0; i < 300; i++) deflating.write(ZEROS);
            }
        });
        var head = "%%PDF-1.5\n1 0 obj <</Type/%s/N 1/First 4/Filter/FlateDecode/Length %d>>\nstream\n"
                .formatted(type, packed.length);
        return joined(text(head), packed, text("\nendstream endobj\ntrailer<</Root 2 0 R>>\nstartxref\n0\n%%EOF"));
    }

    private static byte[] made(Writing writing) {
        try {
            var out = new ByteArrayOutputStream();
            writing.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}
