package cn.xingsuo.archive;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** 图片页 — a picture on a page of its own, as large as fits, turned the way it was taken; a wide picture gets a wide page. */
final class Picture {
    private static final float MARGIN = 24;

    private Picture() {}

    static PDPage page(Opened it, PDDocument document, Layout layout) throws IOException {
        var image = PDImageXObject.createFromByteArray(
                document, it.bytes(), it.file().name());
        var turn = FileKind.JPEG.type().equals(it.file().type()) ? Exif.turn(it.content()) : 0;
        float wide = turn % 180 == 0 ? image.getWidth() : image.getHeight();
        float high = turn % 180 == 0 ? image.getHeight() : image.getWidth();
        var lying = wide > high;
        var page = new PDPage(
                lying ? new PDRectangle(layout.height, layout.width) : new PDRectangle(layout.width, layout.height));
        document.addPage(page);
        var box = page.getMediaBox();
        var scale = Math.min((box.getWidth() - 2 * MARGIN) / wide, (box.getHeight() - 2 * MARGIN) / high);
        try (var out = new PDPageContentStream(document, page)) {
            out.transform(Matrix.getTranslateInstance(box.getWidth() / 2, box.getHeight() / 2));
            out.transform(Matrix.getRotateInstance(-Math.toRadians(turn), 0, 0));
            var w = image.getWidth() * scale;
            var h = image.getHeight() * scale;
            out.drawImage(image, -w / 2, -h / 2, w, h);
        }
        return page;
    }
}
