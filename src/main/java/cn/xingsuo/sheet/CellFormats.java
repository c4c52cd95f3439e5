package cn.xingsuo.sheet;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;

/** 单元格格式 — which styles make a number a date. */
final class CellFormats {
    private static final String PATH = "xl/styles.xml";
    private final BitSet dates = new BitSet();

    private CellFormats() {}

    static CellFormats read(XlsxParts parts) throws IOException, XMLStreamException {
        var formats = new CellFormats();
        if (!parts.has(PATH)) return formats;
        Map<Integer, String> own = new HashMap<>();
        var inCells = false;
        var style = 0;
        try (var xml = parts.xml(PATH)) {
            while (xml.next()) {
                if (xml.starts("numFmt")) own.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
                if (xml.starts("cellXfs")) inCells = true;
                if (xml.ends("cellXfs")) break;
                if (inCells && xml.starts("xf"))
                    formats.dates.set(style++, isDate(number(xml.attribute("numFmtId")), own));
            }
        }
        return formats;
    }

    boolean isDate(String style) {
        return !style.isEmpty() && number(style) >= 0 && dates.get(number(style));
    }

    /** Excel in Chinese keeps its own dates under the numbers 27 to 36 and 50 to 58 without writing the format down. */
    private static boolean isDate(int id, Map<Integer, String> own) {
        var format = own.get(id);
        if (format == null) return DateUtil.isInternalDateFormat(id) || id >= 27 && id <= 36 || id >= 50 && id <= 58;
        return DateUtil.isADateFormat(id, format);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
