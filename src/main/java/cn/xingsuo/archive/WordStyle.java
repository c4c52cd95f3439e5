package cn.xingsuo.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** 可编辑文书的版式 — page, margins, page numbers and fonts of a DOCX. */
final class WordStyle {
    private static final int TWENTIETHS = 20;
    private static final String FONT_TABLE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FONT_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";
    private final XWPFDocument document;
    private final Layout layout;

    WordStyle(XWPFDocument document, Layout layout) {
        this.document = document;
        this.layout = layout;
    }

    void prepare(String title) throws IOException {
        document.getProperties().getCoreProperties().setTitle(title);
        document.getProperties().getCoreProperties().setCreator("星所");
        page();
        document.setEvenAndOddHeadings(true);
        folio(HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        folio(HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
        fontTable();
    }

    /** Text in the font of this role, Latin letters in the Latin one. */
    void run(XWPFParagraph paragraph, String text, String role, float size) {
        var run = paragraph.createRun();
        run.setFontFamily(layout.font("latin"), FontCharRange.ascii);
        run.setFontFamily(layout.font("latin"), FontCharRange.hAnsi);
        run.setFontFamily(layout.font(role), FontCharRange.eastAsia);
        run.setFontSize((double) size);
        run.setText(Punctuation.fullWidth(text));
    }

    /** Widths of a form: labels narrow, values wide. */
    int[] formWidths() {
        var all = (int) twentieths(layout.column());
        var label = Math.round(all * TableSetter.LABEL);
        return new int[] {label, all - label};
    }

    /** Columns share the width as their longest texts ask for it. */
    int[] widths(List<List<String>> rows, int columns) {
        var asked = new double[columns];
        for (var row : rows) for (int i = 0; i < row.size(); i++) asked[i] = Math.max(asked[i], length(row.get(i)));
        var sum = Arrays.stream(asked).map(WordStyle::bounded).sum();
        return Arrays.stream(asked)
                .mapToInt(it -> (int) (bounded(it) / sum * twentieths(layout.column())))
                .toArray();
    }

    void columns(XWPFTable table, int[] widths) {
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (var it : widths) grid.addNewGridCol().setW(it);
    }

    private static double bounded(double characters) {
        return Math.clamp(characters, TableSetter.NARROWEST, TableSetter.WIDEST) + 1;
    }

    /** In ideographs; Latin letters and digits are about half as wide. */
    private static double length(String text) {
        return text.lines()
                .mapToDouble(it ->
                        it.codePoints().mapToDouble(c -> c < 0x250 ? 0.55 : 1).sum())
                .max()
                .orElse(0);
    }

    private void page() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twentieths(layout.width));
        size.setH(twentieths(layout.height));
        var margins = section.addNewPgMar();
        margins.setTop(twentieths(layout.top));
        margins.setLeft(twentieths(layout.left));
        margins.setRight(twentieths(layout.width - layout.right));
        margins.setBottom(twentieths(layout.height - layout.bottom));
        margins.setFooter(twentieths((layout.height - layout.bottom) / 2));
    }

    /** 一字线页码. */
    private void folio(HeaderFooterType pages, ParagraphAlignment alignment) {
        var paragraph = document.createFooter(pages).createParagraph();
        paragraph.setAlignment(alignment);
        run(paragraph, "— ", "body", layout.folio());
        field(paragraph, STFldCharType.BEGIN);
        run(paragraph, "", "body", layout.folio());
        paragraph.getRuns().getLast().getCTR().addNewInstrText().setStringValue(" PAGE ");
        field(paragraph, STFldCharType.END);
        run(paragraph, " —", "body", layout.folio());
    }

    private static void field(XWPFParagraph paragraph, STFldCharType.Enum type) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(type);
    }

    /** Names for each font the one to take where it is not installed. */
    private void fontTable() throws IOException {
        var fonts = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>")
                .append("<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
        for (var role : List.of("body", "title", "heading", "latin"))
            fonts.append("<w:font w:name=\"%s\"><w:altName w:val=\"%s\"/></w:font>"
                    .formatted(layout.font(role), layout.fontInstead(role)));
        try {
            var name = PackagingURIHelper.createPartName("/word/fontTable.xml");
            var part = document.getPackage().createPart(name, FONT_TABLE);
            try (var out = part.getOutputStream()) {
                out.write(fonts.append("</w:fonts>").toString().getBytes(StandardCharsets.UTF_8));
            }
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, FONT_RELATION);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static long twentieths(float points) {
        return Math.round(points * TWENTIETHS);
    }
}
