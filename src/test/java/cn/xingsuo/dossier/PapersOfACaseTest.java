package cn.xingsuo.dossier;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.Generated;
import cn.xingsuo.InTheHouse;
import cn.xingsuo.archive.WordProcessor;
import cn.xingsuo.mediation.Hearings;
import cn.xingsuo.mediation.Mediations;
import cn.xingsuo.mediation.Parish;
import cn.xingsuo.mediation.Participants;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
class PapersOfACaseTest {
    private final Township township;
    private final DossierPapers papers;
    private final Dossiers dossiers;
    private final Pieces pieces;
    private final Offices offices;
    private final JdbcClient jdbc;
    private final Parish parish;

    PapersOfACaseTest(
            Mediations mediations,
            Hearings hearings,
            Participants participants,
            DossierPapers papers,
            Dossiers dossiers,
            Pieces pieces,
            Offices offices,
            JdbcClient jdbc) {
        this.township = new Township(mediations, hearings, participants);
        this.papers = papers;
        this.dossiers = dossiers;
        this.pieces = pieces;
        this.offices = offices;
        this.jdbc = jdbc;
        parish = Parish.founded("990461101", offices, jdbc);
    }

    @Test
    void everyFormPrintsWordForWordAsItsGoldenFile() throws IOException {
        var golden = Parish.founded("990461109", offices, jdbc);
        var written = township.settled(golden, true);
        var oral = township.oral(golden);
        var failed = township.failed(golden);
        var director = Township.director(golden);
        for (var code : Forms.codes()) {
            var id = Map.of("oral", oral, "termination", failed).getOrDefault(code, written);
            var text = text(Township.on(Township.DAY.plusDays(10), () -> papers.pdf(director, id, code)));
            assertThat(text).as(code).doesNotContain("〓", "null");
            Generated.isCurrent("src/test/resources/golden/dossier/" + code + ".txt", text);
        }
    }

    @Test
    void everyPieceTheHouseCanWriteHasAForm() {
        var made =
                pieces.all().stream().filter(it -> it.made() && !it.binding()).map(Piece::code);
        assertThat(made).containsExactlyInAnyOrderElementsOf(Forms.codes());
    }

    @Test
    void theEditableAgreementSaysTheSameAndOpensInAWordProcessor(@TempDir Path folder) throws Exception {
        var id = township.settled(parish, false);
        var docx = papers.docx(parish.officer(), id, "agreement");
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText())
                    .contains(Township.RARE, "11010519491231002X", "女", "恢复院墙外排水沟", "1200.00", "一式三份", "调协〔2014〕");
        }
        assertThat(WordProcessor.text(docx, folder)).contains(Township.RARE, "一式三份");
    }

    @Test
    void anOfficeRewordsAPaperButNotTheCase() throws IOException {
        var id = township.settled(parish, false);
        dossiers.reword(parish.officer(), id, "agreement", Map.of("terms", "一、李四光恢复排水沟。\n二、李四光赔偿1200元。"));
        dossiers.reword(parish.officer(), id, "agreement", Map.of("terms", "一、李四光于三月底前恢复排水沟。"));
        assertThat(papers.passages(parish.officer(), id, "agreement").get("terms"))
                .isEqualTo("一、李四光于三月底前恢复排水沟。");
        assertThat(text(papers.pdf(parish.officer(), id, "agreement"))).contains("三月底前恢复排水沟");
        assertThat(papers.passages(parish.officer(), id, "agreement").get("facts"))
                .contains("致院内积水");
        var versions = jdbc.sql("select count(*) from dossier_passage where mediation_id = :id")
                .param("id", id.id())
                .query(Integer.class)
                .single();
        assertThat(versions).isEqualTo(2);
    }

    @Test
    void theBoundDossierNumbersItsPagesAndTheIndexNamesThem() throws IOException {
        var id = township.settled(parish, true);
        var bound = text(papers.bound(parish.officer(), id));
        assertThat(bound)
                .contains("人民调解卷宗", "卷内目录", "授权委托书", "人民调解记录", "卷宗封底", "未签名", Township.RARE)
                .containsSubsequence("人民调解申请书", "当事人权利义务告知书", "人民调解协议书");
        var pages = Integer.parseInt(bound.replaceAll("(?s).*本卷宗共(\\d+)页.*", "$1"));
        try (var document = Loader.loadPDF(papers.bound(parish.officer(), id))) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages + 3);
        }
    }

    @Test
    void whoMayNotSeeClearTextPrintsMaskedPapers() throws IOException {
        var id = township.settled(parish, false);
        var leader = new Viewer("ju", "局长", Role.LEADER, parish.office().code(), null);
        var text = text(papers.pdf(leader, id, "agreement"));
        assertThat(text).contains("李四光").doesNotContain("11010519491231002X", "13800001234");
        var printed = jdbc.sql("select count(*) from trail where act = 'person.printed'")
                .query(Integer.class)
                .single();
        papers.pdf(parish.officer(), id, "agreement");
        assertThat(jdbc.sql("select count(*) from trail where act = 'person.printed'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(printed + 2);
    }

    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            var text = Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFKC);
            return text.lines().map(String::stripTrailing).collect(joining("\n")) + "\n";
        }
    }
}
