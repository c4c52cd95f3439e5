package cn.xingsuo.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;

/** 单元格读取 — one cell as text: what it shows, never what would compute it. */
final class SheetCells {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private final SharedTexts texts;
    private final CellFormats formats;
    private final boolean since1904;

    SheetCells(SharedTexts texts, CellFormats formats, boolean since1904) {
        this.texts = texts;
        this.formats = formats;
        this.since1904 = since1904;
    }

    /** Reads the cell the events stand at, to its end. A formula is passed over; its stored result is the text. */
    String read(Xml xml) throws XMLStreamException {
        var type = xml.attribute("t");
        var style = xml.attribute("s");
        var text = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) text = xml.text();
            else if (xml.starts("is")) text = SharedTexts.rich(xml, "is");
            else if (xml.starts("f")) xml.skip();
        }
        return switch (type) {
            case "s" -> texts.at(text);
            case "inlineStr" -> text;
            case "str" -> CellText.fromXml(text);
            case "b" -> text.equals("1") ? "是" : "否";
            case "e" -> "";
            case "d" -> text.replace('T', ' ').replaceFirst(" 00:00(:00(\\.0+)?)?Z?$", "");
            default -> text.isEmpty() ? "" : number(text, formats.isDate(style));
        };
    }

    private String number(String text, boolean date) {
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return text;
        }
        if (date && DateUtil.isValidExcelDate(value)) return date(value);
        if (!Double.isFinite(value) || Math.abs(value) > 1e20) return text;
        var exact = new BigDecimal(value, MathContext.DECIMAL64).round(new MathContext(15));
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    private String date(double value) {
        var at = DateUtil.getLocalDateTime(value, since1904, true);
        if (at == null) return "";
        if (value < 1) return at.format(TIME);
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : at.format(MOMENT);
    }
}
