package cn.xingsuo.archive;

import static cn.xingsuo.archive.PapersTest.PAPERS;
import static cn.xingsuo.archive.PapersTest.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.archive.Block.Grid;
import cn.xingsuo.archive.Block.NewPage;
import cn.xingsuo.archive.Block.Paragraph;
import cn.xingsuo.archive.Block.Signatures;
import cn.xingsuo.office.OfficeId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BindingTest {
    @TempDir
    Path folder;

    @Test
    void a_dossier_is_numbered_through_papers_and_scans_but_not_the_cover() throws IOException {
        var leaves = List.of(
                new Leaf.Written(new Paper("封面", List.of()), false),
                new Leaf.Written(new Paper("申请书", List.of(new Paragraph("一"), new NewPage(), new Paragraph("二")))),
                scan("协议.pdf", FileKind.PDF, Samples.pdf()),
                scan("现场.jpg", FileKind.JPEG, Samples.image("jpg")),
                scan("图.png", FileKind.PNG, Samples.image("png")),
                scan("笔录.txt", FileKind.TEXT, Samples.text("调解员问:是否愿意调解?")),
                scan("账目.xlsx", FileKind.XLSX, Samples.xlsx()),
                new Leaf.Written(new Paper("封底", List.of()), false));
        var pages = pageTexts(PAPERS.bind(leaves));
        assertThat(pages).hasSize(9);
        assertThat(pages.getFirst()).doesNotContainPattern("\\d");
        for (int i = 1; i < 8; i++) assertThat(pages.get(i).strip().lines()).contains(String.valueOf(i));
        assertThat(pages.get(3)).contains("人民调解协议书");
        assertThat(pages.get(6)).contains("是否愿意调解");
        assertThat(pages.get(7)).contains("账目.xlsx");
        assertThat(pages.get(8)).contains("封底").doesNotContainPattern("\\d");
        assertThat(leaves.stream().mapToInt(PAPERS::pages)).containsExactly(1, 2, 1, 1, 1, 1, 1, 1);
    }

    @Test
    void a_photograph_taken_sideways_stands_upright() throws IOException {
        var jpeg = Samples.image("jpg");
        var exif = new byte[] {
            (byte) 0xff,
            (byte) 0xd8,
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            6,
            0,
            0,
            0,
            0,
            0,
            0
        };
        var turned = Samples.joined(exif, java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
        assertThat(box(scan("a.jpg", FileKind.JPEG, jpeg)).getMediaBox().getWidth())
                .isGreaterThan(800);
        assertThat(box(scan("a.jpg", FileKind.JPEG, turned)).getMediaBox().getWidth())
                .isLessThan(600);
    }

    @Test
    void heads_are_repeated_and_no_row_is_lost() throws IOException {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < 200; i++) rows.add(List.of("行" + i, "内容".repeat(30)));
        rows.add(List.of("最后", "很长".repeat(3000)));
        var pages = pageTexts(PAPERS.pdf(new Paper("登记簿", List.of(new Grid(List.of("序号", "事项"), rows)))));
        assertThat(pages.size()).isGreaterThan(8);
        assertThat(pages).allSatisfy(it -> assertThat(it).contains("序号"));
        var all = String.join("", pages);
        for (int i = 0; i < 200; i++) assertThat(all).contains("行" + i);
        assertThat(Collections.frequency(all.codePoints().boxed().toList(), (int) '很'))
                .isEqualTo(3000);
    }

    @Test
    void signatures_never_stand_alone_on_a_page() throws IOException {
        for (int lines = 10; lines < 24; lines++) {
            var blocks = new ArrayList<Block>();
            for (int i = 0; i < lines; i++) blocks.add(new Paragraph("第" + i + "行"));
            blocks.add(new Signatures(List.of("申请人", "被申请人", "调解员")));
            var last = pageTexts(PAPERS.pdf(new Paper("", blocks))).getLast();
            assertThat(last).contains("申请人", "第" + (lines - 1) + "行");
        }
    }

    @Test
    void a_character_no_font_has_is_reported_and_never_an_empty_box() throws IOException {
        var rare = Character.toString(0x30000);
        var text = text(PAPERS.pdf(new Paper("缺字", List.of(new Paragraph("当事人" + rare + "某")))));
        assertThat(text).contains("当事人〓某", "U+30000");
        assertThat(PAPERS.missing("张三" + rare)).containsExactly(rare);
        assertThat(PAPERS.missing("𠮷㛃䶮·买买提①〔2026〕☑")).isEmpty();
    }

    @Test
    void every_font_is_embedded() throws IOException {
        try (var document = Loader.loadPDF(Samples.pdf())) {
            for (var page : document.getPages())
                for (var name : page.getResources().getFontNames())
                    assertThat(page.getResources().getFont(name))
                            .isInstanceOfSatisfying(
                                    PDType0Font.class,
                                    it -> assertThat(it.isEmbedded()).isTrue());
        }
    }

    private PDPage box(Leaf leaf) throws IOException {
        try (var document = Loader.loadPDF(PAPERS.bind(List.of(leaf)))) {
            return document.getPage(0);
        }
    }

    private Leaf.Scan scan(String name, FileKind kind, byte[] bytes) throws IOException {
        var path = Files.write(folder.resolve(UUID.randomUUID().toString()), bytes);
        var file = new StoredFile(
                FileId.next(0),
                new OfficeId("994103001"),
                new Owner("test", "1", "1"),
                name,
                kind.type(),
                bytes.length,
                "0".repeat(64),
                FileState.READY,
                Instant.EPOCH);
        return new Leaf.Scan(new Opened(file, () -> Files.newInputStream(path)));
    }

    private static List<String> pageTexts(byte[] pdf) throws IOException {
        var pages = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }
}
