package cn.xingsuo.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/** Excel 行 — the rows of one sheet, one at a time. */
final class SheetRows {
    private final XlsxParts parts;
    private final SheetCells cells;
    private final Merges merges;
    private final Limits limits;

    SheetRows(XlsxParts parts, SheetCells cells, Merges merges, Limits limits) {
        this.parts = parts;
        this.cells = cells;
        this.merges = merges;
        this.limits = limits;
    }

    void each(String path, Consumer<Row> receiver) throws IOException, XMLStreamException {
        var number = 0;
        var seen = 0;
        try (var xml = parts.xml(path)) {
            while (xml.next()) {
                if (!xml.starts("row")) continue;
                var said = CellRef.of(xml.attribute("r")).row();
                number = said > number ? said : number + 1;
                var row = row(xml, number);
                var own = row.stream().anyMatch(it -> !it.isBlank());
                merges.fill(number, row);
                if (!own) continue;
                if (++seen > limits.rows()) throw CsvBook.tooLong(limits);
                receiver.accept(new Row(number, row));
            }
        }
    }

    private List<String> row(Xml xml, int number) throws XMLStreamException {
        var row = new ArrayList<String>();
        var next = 0;
        while (xml.next() && !xml.ends("row")) {
            if (!xml.starts("c")) continue;
            var said = CellRef.of(xml.attribute("r")).column();
            var column = said >= 0 ? said : next;
            next = column + 1;
            var text = cells.read(xml);
            if (text.isEmpty()) continue;
            if (column >= limits.columns()) throw CsvRows.tooWide(number, limits);
            while (row.size() <= column) row.add("");
            row.set(column, text);
        }
        return row;
    }
}
