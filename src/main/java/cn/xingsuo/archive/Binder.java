package cn.xingsuo.archive;

import cn.xingsuo.archive.Sheet.Mark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.stereotype.Component;

/** 装订 — puts the pieces of a dossier one after the other, and a number into the outer upper corner of every page that counts. */
@Component
class Binder {
    /** Lower edge of the page number of a single paper, from the lower edge of the text block. */
    private static final float FOLIO_BELOW = 28;

    private static final float CORNER = 42;
    private final Glyphs glyphs;
    private final Layout layout;

    Binder(Glyphs glyphs, Layout layout) {
        this.glyphs = glyphs;
        this.layout = layout;
    }

    byte[] single(Paper paper) throws IOException {
        try (var press = new Press(paper.title(), glyphs, layout)) {
            var sheets = Typesetter.set(paper, glyphs, layout);
            for (int i = 0; i < sheets.size(); i++) {
                folio(sheets.get(i), i + 1);
                press.print(sheets.get(i));
            }
            return press.done();
        }
    }

    byte[] bind(List<? extends Leaf> leaves) throws IOException {
        var open = new ArrayList<PDDocument>();
        try (var press = new Press("卷宗", glyphs, layout)) {
            int number = 0;
            for (var leaf : leaves)
                for (var page : pages(leaf, press, open)) if (leaf.counts()) number(press, page, ++number);
            return press.done();
        } finally {
            for (var it : open) it.close();
        }
    }

    int pages(Leaf leaf) throws IOException {
        return switch (leaf) {
            case Leaf.Written(Paper paper, boolean _) ->
                Typesetter.set(paper, glyphs, layout).size();
            case Leaf.Scan(Opened it) ->
                switch (FileKind.ofType(it.file().type())) {
                    case PDF -> {
                        try (var document = load(it)) {
                            yield document.getNumberOfPages();
                        }
                    }
                    case TEXT -> Typesetter.set(text(it), glyphs, layout).size();
                    default -> 1;
                };
        };
    }

    private List<PDPage> pages(Leaf leaf, Press press, List<PDDocument> open) throws IOException {
        return switch (leaf) {
            case Leaf.Written(Paper paper, boolean _) -> printed(paper, press);
            case Leaf.Scan(Opened it) ->
                switch (FileKind.ofType(it.file().type())) {
                    case PDF -> {
                        var document = load(it);
                        open.add(document);
                        yield imported(document, press);
                    }
                    case JPEG, PNG -> List.of(Picture.page(it, press.document, layout));
                    case TEXT -> printed(text(it), press);
                    case DOCX, XLSX, OFD -> printed(slip(it.file()), press);
                };
        };
    }

    private List<PDPage> printed(Paper paper, Press press) throws IOException {
        var pages = new ArrayList<PDPage>();
        for (var sheet : Typesetter.set(paper, glyphs, layout)) pages.add(press.print(sheet));
        return pages;
    }

    private static List<PDPage> imported(PDDocument document, Press press) throws IOException {
        var pages = new ArrayList<PDPage>();
        for (var page : document.getPages()) pages.add(press.document.importPage(page));
        return pages;
    }

    private static PDDocument load(Opened it) throws IOException {
        return Loader.loadPDF(it.bytes(), "", null, null, IOUtils.createMemoryOnlyStreamCache());
    }

    private static Paper text(Opened it) throws IOException {
        var text = Texts.decode(it.bytes());
        return new Paper(it.file().name(), List.of(new Block.Paragraph(text == null ? "" : text)));
    }

    private static Paper slip(StoredFile it) {
        var fields = List.of(
                new Block.Field("文件名", it.name()),
                new Block.Field("大小", it.size() + " 字节"),
                new Block.Field("SHA-256", it.sha256()));
        return new Paper("电子文件说明", List.of(new Block.Paragraph("本件为电子文件,不能逐页装订,随卷单独保存。"), new Block.Fields(fields)));
    }

    /** 一字线页码: odd pages right, even pages left, one character from the edge. */
    private void folio(Sheet sheet, int page) {
        var size = layout.folio();
        var text = "— " + page + " —";
        var x = page % 2 == 1 ? layout.right - size - glyphs.width(text, size) : layout.left + size;
        sheet.text(x, layout.bottom + FOLIO_BELOW, size, false, text);
    }

    private void number(Press press, PDPage page, int number) throws IOException {
        var size = layout.number();
        var text = String.valueOf(number);
        var x = number % 2 == 1 ? layout.width - CORNER - glyphs.width(text, size) : CORNER;
        press.over(page, new Mark.Text(x, CORNER, size, false, text));
    }
}
