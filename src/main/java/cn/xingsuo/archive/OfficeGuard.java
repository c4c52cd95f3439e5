package cn.xingsuo.archive;

import cn.xingsuo.web.Refusal;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** 办公文档检查 — what an office document says it is: kind, macros, and whether it fetches anything from outside when opened. */
record OfficeGuard(ZipFile zip) {
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    FileKind kind() throws IOException {
        harmless();
        var kind = new FileKind[1];
        read("[Content_Types].xml", it -> {
            var type = String.valueOf(it.getAttributeValue(null, "ContentType"));
            if (type.toLowerCase(Locale.ROOT).contains("macroenabled") || type.contains("vbaProject")) throw macros();
            if (type.equals(WORD)) kind[0] = FileKind.DOCX;
            if (type.equals(EXCEL)) kind[0] = FileKind.XLSX;
        });
        if (kind[0] == null) throw new Refusal("这个文档不是 Word 或 Excel 文件,没有保存。演示文稿等请先转成 PDF。", null);
        return kind[0];
    }

    FileKind ofd() throws IOException {
        harmless();
        var root = new String[1];
        read("OFD.xml", it -> {
            if (root[0] == null) root[0] = it.getLocalName();
        });
        if (!"OFD".equals(root[0])) throw damaged();
        return FileKind.OFD;
    }

    private void harmless() throws IOException {
        for (var all = zip.entries(); all.hasMoreElements(); ) {
            var name = all.nextElement().getName();
            if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) throw macros();
            if (name.endsWith(".rels")) read(name, OfficeGuard::staysInside);
        }
    }

    /** A link one may click is harmless; whatever is fetched on opening is not. */
    private static void staysInside(XMLStreamReader it) {
        var external = "External".equalsIgnoreCase(it.getAttributeValue(null, "TargetMode"));
        var type = String.valueOf(it.getAttributeValue(null, "Type"));
        if (external && !type.endsWith("/hyperlink"))
            throw new Refusal("文档打开时会从外部取内容(模板、图片或者对象),没有保存。请断开链接或者转成 PDF 再上传。", null);
    }

    private void read(String name, Tag each) throws IOException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            var reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) if (reader.next() == XMLStreamConstants.START_ELEMENT) each.see(reader);
        } catch (XMLStreamException e) {
            throw damaged();
        }
    }

    private static Refusal macros() {
        return new Refusal("文档带有宏,没有保存。请另存为不带宏的 docx 或 xlsx 再上传。", null);
    }

    private static Refusal damaged() {
        return new Refusal("文档已经损坏,打不开,没有保存。请用办公软件打开原件,另存后再上传。", null);
    }

    private interface Tag {
        void see(XMLStreamReader tag);
    }
}
