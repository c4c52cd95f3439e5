package cn.xingsuo.rating.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.rating.RatedOffice;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** 星级卡页面 — what people read there, and who may read it. */
@InTheHouse
class StarCardPageTest {
    private static final LocalDate TODAY = LocalDate.now();
    private final MockMvc web;
    private final RatedOffice work;

    StarCardPageTest(MockMvc web, RatedOffice work) {
        this.web = web;
        this.work = work;
    }

    private static Viewer director(OfficeId office) {
        return new Viewer("test.suozhang", "测试所长", Role.DIRECTOR, office.code(), office.code());
    }

    private static Viewer section() {
        return new Viewer("test.jiceng", "测试基层科", Role.SECTION, "990501", null);
    }

    private String answer(MockHttpServletRequestBuilder request, Viewer viewer) throws Exception {
        return web.perform(request.with(authentication(new TestingAuthenticationToken(viewer, "", List.of()))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private Document page(String path, Viewer viewer) throws Exception {
        return Jsoup.parse(answer(get(path), viewer));
    }

    private static String block(Document page, String name) {
        return page.select("[data-testid=" + name + "]").text();
    }

    @Test
    void theOfficeSeesItsPreviewExplainedDownToTheRecord() throws Exception {
        var office = work.establish("990501001", "看卡一所");
        work.record(office, "A", TODAY);
        work.record(office, "B", TODAY);
        work.record(office, "D", TODAY);

        var card = page("/offices/990501001/star", director(office));

        assertThat(card.select("h1").text()).isEqualTo("看卡一所:星级卡");
        assertThat(block(card, "star.basis")).contains("参考标准", "ref-star-v1", "仅本所可见");
        assertThat(block(card, "star.dimensions")).contains("基础设施", "队伍建设", "业务工作", "下限");
        assertThat(block(card, "star.conditions")).contains("升三星的条件", "总分", "要求 70");
        assertThat(block(card, "star.known")).contains("100 分中已有");
        assertThat(block(card, "star.vetoes")).contains("一票否决:10 条中 0 条成立", "无此情形");
        assertThat(block(card, "star.changes")).contains("一周前还没有测评");
        assertThat(card.select("[data-testid=star.trend] svg[role=img]")).hasSize(1);
        var gap = card.select("[data-testid=star.gap-list] tr:contains(C3.2)").first();
        assertThat(gap).isNotNull();
        assertThat(gap.text()).contains("+2", "1 ÷ 2", "看未达标的 1 条记录");

        var criterion = page(gap.select("th a").attr("href"), director(office));
        assertThat(block(criterion, "criterion.working")).contains("1 ÷ 2");
        assertThat(criterion.select("[data-testid=criterion.counted] a[href^=/test/help/]"))
                .hasSize(2);
        assertThat(block(criterion, "criterion.left-out")).contains("重复登记,不计入");
        assertThat(block(criterion, "criterion.citations")).isNotEmpty();
    }

    @Test
    void theBureauSeesNothingBeforeAndTheFrozenSnapshotAfterFreezing() throws Exception {
        var office = work.establish("990501002", "看卡二所");
        work.record(office, "A", TODAY);
        assertThat(block(page("/offices/990501002/star", section()), "star.none"))
                .contains("还没有冻结快照", "本所预览");

        var form = post("/rating/snapshots")
                .with(csrf())
                .param("_key", UUID.randomUUID().toString())
                .param("scope", "990501002")
                .param("on", TODAY.toString())
                .param("occasion", "年度评定");
        answer(form, section());
        work.record(office, "B", TODAY);

        var card = page("/offices/990501002/star", section());
        assertThat(block(card, "star.basis")).contains("冻结快照第").doesNotContain("仅本所可见");
        assertThat(card.select("#dimension-C tr:contains(C3.2)").text()).contains("2 / 2");
        var snapshot = page(card.select("[data-testid=star.basis] a").attr("href"), section());
        assertThat(block(snapshot, "snapshot.seal")).contains("✔ 一致");
        assertThat(block(snapshot, "snapshot.changes")).contains("帮教率", "新增 1 条");
        var records = page("/offices/990501002/star/C3.2?on=" + TODAY, section());
        assertThat(records.select("[data-testid=criterion.counted] tbody tr")).hasSize(1);
    }

    @Test
    void freezingTellsWhatIsMissingAndFreezesNothing() throws Exception {
        work.establish("990501003", "看卡三所");
        var form = post("/rating/snapshots")
                .with(csrf())
                .param("_key", UUID.randomUUID().toString())
                .param("_form", "/rating/snapshots/new")
                .param("scope", "990501003")
                .param("on", TODAY.toString());

        assertThat(Jsoup.parse(answer(form, section())).select("[data-testid=form.errors] a[href=#f-occasion]"))
                .hasSize(1);
        assertThat(block(page("/rating/snapshots?scope=990501003", section()), "snapshots.list"))
                .contains("还没有冻结快照");
    }

    @Test
    void anUnknownCriterionIsNotFoundInWords() throws Exception {
        var office = work.establish("990501004", "看卡四所");

        assertThat(page("/offices/990501004/star/Z9", director(office)).text()).contains("没有这一评分项");
    }

    @Test
    void aVetoItemSaysItsWindowAndThatNothingIsRegistered() throws Exception {
        var office = work.establish("990501005", "看卡五所");

        assertThat(block(page("/offices/990501005/star/V1", director(office)), "veto.state"))
                .contains("无此情形", "回溯到");
    }

    @Test
    void theSectionRecordsAVetoFindingAndTheOfficeSeesItStand() throws Exception {
        var office = work.establish("990501008", "看卡八所");
        var form = post("/offices/990501008/incidents")
                .with(csrf())
                .param("_key", UUID.randomUUID().toString())
                .param("veto", "V1")
                .param("fact", "脱管后造成严重后果")
                .param("on", TODAY.minusMonths(2).toString())
                .param("organ", "区司法局")
                .param("document", "秀司认1号")
                .param("responsible", "true")
                .param("decidedBy", "局务会")
                .param("heard.on", TODAY.minusMonths(1).toString())
                .param("heard.reply", "无异议");

        answer(form, section());

        var vetoes = block(page("/offices/990501008/star", director(office)), "star.vetoes");
        assertThat(vetoes).contains("10 条中 1 条成立", "脱管后造成严重后果(区司法局,秀司认1号)");
        assertThat(block(page("/offices/990501008/star/V1", director(office)), "veto.state"))
                .contains("成立", TODAY.minusMonths(2).toString());
    }

    @Test
    void aVetoFindingWithoutAHearingIsNotRecorded() throws Exception {
        var office = work.establish("990501009", "看卡九所");
        var form = post("/offices/990501009/incidents")
                .with(csrf())
                .param("_key", UUID.randomUUID().toString())
                .param("_form", "/offices/990501009/incidents/new")
                .param("veto", "V1")
                .param("fact", "脱管后造成严重后果")
                .param("on", TODAY.minusMonths(2).toString())
                .param("responsible", "true");

        assertThat(Jsoup.parse(answer(form, section())).select("[data-testid=form.errors] li"))
                .isNotEmpty();
        assertThat(block(page("/offices/990501009/star", director(office)), "star.vetoes"))
                .contains("10 条中 0 条成立");
    }

    @Test
    void theHistoryShowsTheLedgerToTheOfficeAlone() throws Exception {
        var office = work.establish("990501006", "看卡六所");

        assertThat(page("/offices/990501006/star/history", director(office)).select("[data-testid=history.ledger]"))
                .hasSize(1);
        assertThat(page("/offices/990501006/star/history", section()).select("[data-testid=history.ledger]"))
                .isEmpty();
    }

    @Test
    void theCardReadsInEnglishToo() throws Exception {
        var office = work.establish("990501007", "看卡七所");

        var text = Jsoup.parse(
                        answer(get("/offices/990501007/star").cookie(new Cookie("lang", "en")), director(office)))
                .select("main")
                .text();
        assertThat(text).contains("star card", "What is missing").doesNotContain("还差什么");
    }
}
