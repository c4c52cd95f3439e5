package cn.xingsuo.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.math.BigInteger;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void rare_characters_stand_in_the_pdf_as_they_were_written() throws IOException {
        assertThat(text(PAPERS.pdf(agreement()))).isEqualToIgnoringWhitespace(golden());
    }

    @Test
    void the_docx_says_the_same() throws IOException {
        assertThat(docxText(PAPERS.docx(agreement()))).isEqualToIgnoringWhitespace(golden().replace("— 1 —", ""));
    }

    @Test
    void the_docx_is_an_a4_page_in_the_fonts_of_official_papers() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(PAPERS.docx(agreement())))) {
            var section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
            assertThat(section.getPgMar().getTop()).isEqualTo(BigInteger.valueOf(2098));
            assertThat(document.getFooterList())
                    .hasSize(2)
                    .allSatisfy(it -> assertThat(it._getHdrFtr().xmlText()).contains("PAGE"));
            assertThat(document.getDocument().xmlText()).contains("w:eastAsia=\"仿宋\"");
            var fonts = document.getPackage().getPart(PackagingURIHelper.createPartName("/word/fontTable.xml"));
            assertThat(new String(fonts.getInputStream().readAllBytes(), UTF_8)).contains("FangSong_GB2312");
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    @Test
    void libre_office_opens_the_docx(@TempDir Path folder) throws Exception {
        assertThat(WordProcessor.text(PAPERS.docx(agreement()), folder)).contains("人民调解协议书", RARE, "恢复排水", "人民调解员(签名)");
    }

    private static String docxText(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new XWPFWordExtractor(document)) {
            return Normalizer.normalize(
                    extractor.getText().replaceAll("(?s)— +PAGE.*|_{5,}|— +—", ""), Normalizer.Form.NFKC);
        }
    }

    private static String golden() throws IOException {
        try (var in = PapersTest.class.getResourceAsStream("/examples/archive/agreement.txt")) {
            return Normalizer.normalize(new String(in.readAllBytes(), UTF_8), Normalizer.Form.NFKC);
        }
    }
}
