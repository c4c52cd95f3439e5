package cn.xingsuo.archive;

import cn.xingsuo.archive.Sheet.Mark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** 印制 — one PDF under way: prints set pages, and numbers onto any page. The fonts go into it reduced to what was used. */
final class Press implements AutoCloseable {
    private static final float HAIRLINE = 0.6f;
    private static final float BOLD = 0.025f;
    final PDDocument document = new PDDocument();
    private final Glyphs glyphs;
    private final Layout layout;
    private final @Nullable PDType0Font[] fonts;

    Press(String title, Glyphs glyphs, Layout layout) {
        this.glyphs = glyphs;
        this.layout = layout;
        this.fonts = new PDType0Font[glyphs.count()];
        var about = document.getDocumentInformation();
        about.setTitle(title);
        about.setCreator("星所");
        document.getDocumentCatalog().setLanguage("zh-CN");
    }

    PDPage print(Sheet sheet) throws IOException {
        var page = new PDPage(new PDRectangle(layout.width, layout.height));
        document.addPage(page);
        try (var out = new PDPageContentStream(document, page)) {
            out.setLineWidth(HAIRLINE);
            for (var mark : sheet.marks()) {
                switch (mark) {
                    case Mark.Text it -> text(out, it);
                    case Mark.Line it -> line(out, it);
                }
            }
        }
        return page;
    }

    /** A text on top of a page, whatever its size and rotation, at a place of the page as it is looked at. */
    void over(PDPage page, Mark.Text text) throws IOException {
        try (var out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            out.transform(upright(page));
            text(out, text);
        }
    }

    byte[] done() throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** From a page of ours, as it is looked at, to the user space of any page. */
    private Matrix upright(PDPage page) {
        var box = page.getCropBox();
        var turned = page.getRotation() % 180 != 0;
        var wide = turned ? box.getHeight() : box.getWidth();
        var high = turned ? box.getWidth() : box.getHeight();
        var matrix = new Matrix(1, 0, 0, 1, box.getLowerLeftX(), box.getLowerLeftY());
        switch (page.getRotation()) {
            case 90 -> matrix.concatenate(new Matrix(0, 1, -1, 0, box.getWidth(), 0));
            case 180 -> matrix.concatenate(new Matrix(-1, 0, 0, -1, box.getWidth(), box.getHeight()));
            case 270 -> matrix.concatenate(new Matrix(0, -1, 1, 0, 0, box.getHeight()));
            default -> {}
        }
        matrix.concatenate(new Matrix(wide / layout.width, 0, 0, high / layout.height, 0, 0));
        return matrix;
    }

    private void line(PDPageContentStream out, Mark.Line it) throws IOException {
        out.moveTo(it.x(), layout.height - it.y());
        out.lineTo(it.toX(), layout.height - it.toY());
        out.stroke();
    }

    private void text(PDPageContentStream out, Mark.Text it) throws IOException {
        out.beginText();
        if (it.bold()) out.setLineWidth(it.size() * BOLD);
        out.setRenderingMode(it.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        out.newLineAtOffset(it.x(), layout.height - it.y());
        var characters = it.text().codePoints().toArray();
        for (int from = 0, to; from < characters.length; from = to) {
            var face = glyphs.face(characters[from]);
            to = from + 1;
            while (to < characters.length && glyphs.face(characters[to]) == face) to++;
            out.setFont(font(Math.max(face, 0)), it.size());
            out.showText(new String(characters, from, to - from));
        }
        out.endText();
        if (it.bold()) out.setLineWidth(HAIRLINE);
    }

    private PDType0Font font(int face) throws IOException {
        var it = fonts[face];
        if (it == null) {
            it = PDType0Font.load(document, glyphs.get(face).load().font(), true);
            fonts[face] = it;
        }
        return it;
    }
}
