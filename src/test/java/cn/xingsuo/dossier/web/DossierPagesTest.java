package cn.xingsuo.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.dossier.DossierPapers;
import cn.xingsuo.dossier.Township;
import cn.xingsuo.mediation.Hearings;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.Mediations;
import cn.xingsuo.mediation.Parish;
import cn.xingsuo.mediation.Participants;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.PageRequests;
import cn.xingsuo.web.Viewer;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@InTheHouse
class DossierPagesTest {
    private final PageRequests requests;
    private final DossierPapers papers;
    private final Township township;
    private final Offices offices;
    private final JdbcClient jdbc;
    private final Parish parish;
    private final Viewer director;

    DossierPagesTest(
            MockMvc web,
            DossierPapers papers,
            Mediations mediations,
            Hearings hearings,
            Participants participants,
            Offices offices,
            JdbcClient jdbc) {
        this.requests = new PageRequests(web);
        this.papers = papers;
        this.township = new Township(mediations, hearings, participants);
        this.offices = offices;
        this.jdbc = jdbc;
        parish = Parish.founded("990463101", offices, jdbc);
        director = Township.director(parish);
    }

    @Test
    void theListSaysWhatIsThereAndWhatIsMissing() throws Exception {
        var path = township.settled(parish, false).path();
        var page = requests.page(path + "/documents", parish.officer());
        assertThat(page.select("#agreement").text()).contains("必备", "缺签名件", "DOCX", "PDF");
        assertThat(page.select("#power").text()).doesNotContain("必备");
        assertThat(page.select("[data-testid=documents.table] #cover").text()).contains("装订时生成");
        var close = requests.page(path + "/close", parish.officer());
        assertThat(close.select("[data-testid=close.missing] a").eachAttr("href"))
                .contains(path + "/documents#agreement");
        assertThat(close.select("[data-testid=close.submit]")).isEmpty();
    }

    @Test
    void papersComeAsWhatTheySayTheyAre() throws Exception {
        var path = township.settled(parish, false).path();
        var docx = requests.send(get(path + "/documents/agreement.docx"), parish.officer());
        assertThat(docx.getContentType()).contains("wordprocessingml");
        assertThat(docx.getHeader("Cache-Control")).contains("no-store");
        var pdf = requests.send(get(path + "/documents/agreement.pdf"), parish.officer());
        assertThat(new String(pdf.getContentAsByteArray(), 0, 5)).isEqualTo("%PDF-");
        assertThat(pdf.getHeader("Content-Disposition")).contains("filename*=UTF-8''");
        assertThat(requests.send(get(path + "/documents/nonsense.pdf"), parish.officer())
                        .getStatus())
                .isEqualTo(404);
        assertThat(requests.send(get(path + "/documents/evidence.pdf"), parish.officer())
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aScanIsUploadedOnceHoweverOftenTheButtonIsPressed() throws Exception {
        var id = township.settled(parish, false);
        var key = UUID.randomUUID().toString();
        upload(id, "agreement", key, pdf(id));
        var again = upload(id, "agreement", key, pdf(id));
        assertThat(again.getStatus()).isEqualTo(302);
        var page = requests.page(id.path() + "/documents", parish.officer());
        assertThat(page.select("#agreement a[href^=/archive/files/]")).hasSize(1);
        var empty = upload(id, "rights", UUID.randomUUID().toString(), new byte[0]);
        assertThat(empty.getStatus()).isEqualTo(422);
    }

    @Test
    void onlyTheDirectorArchivesAndAnotherOfficeSeesNothing() throws Exception {
        var id = township.oral(parish);
        for (var piece : new String[] {"application", "rights", "identity", "record", "oral"})
            upload(id, piece, UUID.randomUUID().toString(), pdf(id));
        var version = requests.page(id.path() + "/close", parish.officer())
                .select("[data-testid=close.submit] [name=version]")
                .val();
        assertThat(requests.send(post(id.path() + "/archive").param("version", version), parish.officer())
                        .getStatus())
                .isEqualTo(403);
        assertThat(requests.send(post(id.path() + "/close").param("version", version), parish.officer())
                        .getStatus())
                .isEqualTo(302);
        assertThat(requests.page("/mediation/archive", director)
                        .select("[data-testid=catalogue.waiting]")
                        .text())
                .contains("竹溪调");
        assertThat(requests.send(post(id.path() + "/archive").param("version", version), director)
                        .getStatus())
                .isEqualTo(409);
        var newest = requests.page(id.path() + "/close", director)
                .select("[data-testid=close.archive] [name=version]")
                .val();
        requests.send(post(id.path() + "/archive").param("version", newest), director);
        assertThat(requests.page("/mediation/archive?year=2014", director)
                        .select("tbody th")
                        .text())
                .contains("竹溪调卷〔2014〕");
        assertThat(requests.page(id.path() + "/close", director)
                        .select("[data-testid=close.archived]")
                        .text())
                .contains("10年");
        var stranger = Parish.founded("990463102", offices, jdbc).officer();
        for (var route : new String[] {"/documents", "/documents/oral.pdf", "/close", "/dossier.pdf"})
            assertThat(requests.send(get(id.path() + route), stranger).getStatus())
                    .as(route)
                    .isEqualTo(404);
        var xlsx = requests.send(get("/mediation/archive.xlsx?year=2014"), director);
        assertThat(xlsx.getContentType()).contains("spreadsheetml");
        assertThat(xlsx.getContentAsByteArray().length).isGreaterThan(1000);
    }

    @Test
    void defectsStandBeforeTheConclusionWithTheirArticles() throws Exception {
        var id = township.open(parish);
        var check = post(id.path() + "/conclude/check")
                .param("outcome", "WRITTEN")
                .param("on", "2014-03-10")
                .param("text", "李四光赔偿医疗费,张三收款后不得报警")
                .param("version", "0");
        var page = Jsoup.parse(requests.send(check, parish.officer()).getContentAsString());
        assertThat(page.select("[data-testid=check.defects]").text()).contains("没有写金额", "不得报警", "必须改正");
        assertThat(page.select("[data-testid=check.defects] a").eachAttr("href"))
                .contains("/law/civil-code#153");
        assertThat(page.select("[data-testid=check.form] button[data-save]")).isEmpty();
    }

    private byte[] pdf(MediationId id) {
        return papers.pdf(parish.officer(), id, "situation");
    }

    private MockHttpServletResponse upload(MediationId id, String piece, String key, byte[] content) throws Exception {
        var request = multipart(id.path() + "/documents/" + piece + "/scans")
                .file(new MockMultipartFile("file", piece + ".pdf", "application/pdf", content));
        request.param("_key", key);
        return requests.send(request, parish.officer());
    }
}
