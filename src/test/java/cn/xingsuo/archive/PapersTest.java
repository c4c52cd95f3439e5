package cn.xingsuo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.archive.Block.Blank;
import cn.xingsuo.archive.Block.Field;
import cn.xingsuo.archive.Block.Fields;
import cn.xingsuo.archive.Block.Grid;
import cn.xingsuo.archive.Block.Heading;
import cn.xingsuo.archive.Block.Paragraph;
import cn.xingsuo.archive.Block.Signatures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class PapersTest {
    static final String RARE = "𠮷㛃䶮·买买提";
    static final Papers PAPERS = papers();

    static Papers papers() {
        try {
            var glyphs = new Glyphs();
            var layout = new Layout();
            return new Papers(glyphs, layout, new Binder(glyphs, layout));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Paper agreement() {
        return new Paper(
                "人民调解协议书",
                List.of(
                        new Fields(List.of(new Field("编号", "竹溪调协〔2026〕3号"), new Field("申请人", RARE))),
                        new Heading("一、纠纷事实"),
                        new Paragraph("双方因围墙排水发生纠纷。\n经调解员到场查看,事实清楚。"),
                        new Grid(List.of("序号", "履行内容", "期限"), List.of(List.of("1", "恢复排水", "2026-04-01"))),
                        new Blank(),
                        new Signatures(List.of("申请人(签名、盖章或者按指印)", "人民调解员(签名)"))));
    }

    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(text(document), Normalizer.Form.NFKC);
        }
    }

    private static String text(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(document);
    }

    @Test
    void rare_characters_stand_in_the_pdf_with_their_fonts_embedded() throws IOException {
        var pdf = PAPERS.pdf(agreement());
        assertThat(text(pdf))
                .contains("人民调解协议书")
                .contains(RARE)
                .contains("恢复排水")
                .contains("— 1 —");
    }

    @Test
    void the_docx_says_the_same() throws IOException {
        var docx = PAPERS.docx(agreement());
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new XWPFWordExtractor(document)) {
            assertThat(Normalizer.normalize(extractor.getText(), Normalizer.Form.NFKC))
                    .contains("人民调解协议书")
                    .contains(RARE)
                    .contains("恢复排水");
        }
    }
}
