package cn.xingsuo.sheet;

import cn.xingsuo.web.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Excel 文件 — read as events within bounds; formulas count with their stored result, links and macros with nothing. */
final class XlsxBook implements Book {
    private final XlsxParts parts;
    private final Limits limits;
    private final List<Tab> tabs = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private boolean since1904;
    private @Nullable SheetCells cells;

    private XlsxBook(XlsxParts parts, Limits limits) {
        this.parts = parts;
        this.limits = limits;
    }

    static XlsxBook open(Path file, Limits limits) throws IOException {
        XlsxParts parts;
        try {
            parts = XlsxParts.open(file);
        } catch (ZipException e) {
            throw damaged();
        }
        try {
            var book = new XlsxBook(parts, limits);
            book.readTabs();
            return book;
        } catch (XMLStreamException e) {
            parts.close();
            throw damaged();
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    @Override
    public List<Tab> tabs() {
        return List.copyOf(tabs);
    }

    @Override
    public void rows(int tab, Consumer<Row> receiver) throws IOException {
        try {
            if (cells == null) {
                var texts = SharedTexts.read(parts);
                cells = new SheetCells(texts, CellFormats.read(parts), since1904);
            }
            var merged = Merges.read(parts, paths.get(tab), limits);
            new SheetRows(parts, cells, merged, limits).each(paths.get(tab), receiver);
        } catch (XMLStreamException | ZipException e) {
            throw damaged();
        }
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    static Refusal damaged() {
        return new Refusal("文件已损坏,或者只是改名成了 .xlsx。请用表格软件打开,另存为 .xlsx 后重新上传", null);
    }

    private void readTabs() throws IOException, XMLStreamException {
        var targets = targets();
        try (var xml = parts.xml("xl/workbook.xml")) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) since1904 = List.of("1", "true").contains(xml.attribute("date1904"));
                if (!xml.starts("sheet")) continue;
                var path = targets.get(xml.attribute("id"));
                if (path == null || !parts.has(path)) continue;
                tabs.add(new Tab(xml.attribute("name"), !List.of("", "visible").contains(xml.attribute("state"))));
                paths.add(path);
            }
        }
        if (tabs.isEmpty()) throw new Refusal("文件里没有工作表。请用表格软件打开核对后重新上传", null);
    }

    /** Where each sheet lies; a target outside the file is not followed. */
    private HashMap<String, String> targets() throws IOException, XMLStreamException {
        var targets = new HashMap<String, String>();
        try (var xml = parts.xml("xl/_rels/workbook.xml.rels")) {
            while (xml.next()) {
                if (!xml.starts("Relationship") || xml.attribute("TargetMode").equals("External")) continue;
                var target = xml.attribute("Target");
                targets.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return targets;
    }
}
