package cn.xingsuo.benchmark;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** 卷宗装订 — an officer asks for a whole dossier of sixty scanned pages; its files lie encrypted and are opened, bound and numbered. */
final class DossierBinding {
    private static final String LOGIN = "wjj.ganbu";
    private static final String OFFICE = "330411101";
    private static final String NAME = "六十页.pdf";
    private static final int FILES = 4;
    private static final int PAGES_A_FILE = 15;
    private static final int TIMES = 5;
    /** A4 at 150 dpi. */
    private static final int WIDTH = 1240;

    private static final int HEIGHT = 1754;

    private DossierBinding() {}

    static double seconds(Database database, URI root) throws Exception {
        var visitor = new Visitor(root, LOGIN, OFFICE, Runnable::run);
        var path = path(database);
        if (!visitor.text(path + "/documents").contains(NAME))
            for (int i = 0; i < FILES; i++)
                visitor.upload(path + "/documents", "form[action$=/evidence/scans]", NAME, scan(i));
        var slowest = 0.0;
        for (int i = 0; i < TIMES; i++) {
            var began = System.nanoTime();
            visitor.open(path + "/dossier.pdf");
            slowest = Math.max(slowest, (System.nanoTime() - began) / 1e9);
        }
        return slowest;
    }

    private static String path(Database database) throws Exception {
        var settled = "select m.id from mediation m where office_code = '" + OFFICE
                + "' and outcome = 'WRITTEN' and archived_on is null and not hidden order by registered_on desc, id limit 1";
        try (var connection = database.connect()) {
            return "/mediation/cases/" + Database.column(connection, settled).getFirst();
        }
    }

    /** Pages as a scanner makes them: grey noise with dark lines of writing. */
    private static byte[] scan(int seed) throws IOException {
        var random = new Random(seed);
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (int i = 0; i < PAGES_A_FILE; i++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                var image = JPEGFactory.createFromImage(document, picture(random), 0.7f);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(
                            image,
                            0,
                            0,
                            page.getMediaBox().getWidth(),
                            page.getMediaBox().getHeight());
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static BufferedImage picture(Random random) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < HEIGHT; y++)
            for (int x = 0; x < WIDTH; x++) {
                var ink = y / 30 % 2 == 0 && x > 120 && x < WIDTH - 120 && random.nextInt(3) == 0;
                var grey = ink ? 40 : 232 + random.nextInt(16);
                picture.setRGB(x, y, new Color(grey, grey, grey).getRGB());
            }
        return picture;
    }
}
