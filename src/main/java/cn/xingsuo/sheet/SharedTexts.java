package cn.xingsuo.sheet;

import cn.xingsuo.web.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** 共享文字 — the texts of a file's cells, each kept once. */
final class SharedTexts {
    private static final String PATH = "xl/sharedStrings.xml";
    private static final long MOST = 16L << 20;
    private final List<String> texts = new ArrayList<>();

    private SharedTexts() {}

    static SharedTexts read(XlsxParts parts) throws IOException, XMLStreamException {
        var all = new SharedTexts();
        if (!parts.has(PATH)) return all;
        long size = 0;
        try (var xml = parts.xml(PATH)) {
            while (xml.next()) {
                if (!xml.starts("si")) continue;
                var text = rich(xml, "si");
                size += text.length() + 16;
                if (size > MOST) throw new Refusal("文件里的文字过多,无法一次读取。请按年度拆成几个文件,分别上传", null);
                all.texts.add(text);
            }
        }
        return all;
    }

    String at(String index) {
        try {
            var i = Integer.parseInt(index.strip());
            return i >= 0 && i < texts.size() ? texts.get(i) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /** Runs of differently formatted text are one text; phonetic hints are none. */
    static String rich(Xml xml, String element) throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) xml.skip();
            else if (xml.starts("t")) text.append(xml.text());
            if (text.length() > 4 * Limits.TEXT) break;
        }
        return CellText.fromXml(text.toString());
    }
}
