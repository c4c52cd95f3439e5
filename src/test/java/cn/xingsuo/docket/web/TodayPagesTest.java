package cn.xingsuo.docket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.docket.Deadline;
import cn.xingsuo.docket.Docket;
import cn.xingsuo.docket.Docket.Matter;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@InTheHouse
class TodayPagesTest {
    private final MockMvc web;
    private final Docket docket;
    private final LocalDate today;

    TodayPagesTest(MockMvc web, Docket docket, Clock clock) {
        this.web = web;
        this.docket = docket;
        this.today = LocalDate.now(clock);
    }

    @Test
    void anOfficeWithoutDeadlinesReadsWhatWillAppear() throws Exception {
        assertThat(page("990101101", "/today")
                        .select("[data-testid=page.empty]")
                        .text())
                .contains("没有待办", "自动出现");
    }

    @Test
    void overdueStandsFirstWithWordsDayAndArticle() throws Exception {
        var office = "990101102";
        open(office, "mediation.conclude", today.minusDays(3), "新的案件 办结");
        open(office, "mediation.conclude", today.minusMonths(3), "旧的案件 办结");
        open(office, "mediation.intensify-report", today.minusDays(1), "激化苗头 报告");

        var page = page(office, "/today");

        assertThat(page.select("main table").eachAttr("data-testid"))
                .containsExactly("today.overdue", "today.today", "today.later");
        var overdue = page.select("[data-testid=today.overdue]");
        assertThat(overdue.text()).contains("旧的案件 办结", "逾期").doesNotContain("新的案件");
        assertThat(overdue.select("a[href=/law/mediation-work-rules#33]").text())
                .isEqualTo("人民调解工作若干规定第三十三条");
        assertThat(overdue.select("a[href=/mediation/x]").text()).isEqualTo("去办");
        assertThat(page.select("[data-testid=today.today]").text()).contains("今天到期");
        assertThat(page.select("[data-testid=today.views] a").eachText())
                .containsExactly("全部 3", "逾期 1", "今天 1", "7 天内 0", "以后 1");
    }

    @Test
    void theViewInTheAddressShowsOnePart() throws Exception {
        var office = "990101103";
        open(office, "mediation.conclude", today.minusMonths(3), "旧的案件 办结");
        open(office, "mediation.conclude", today.minusDays(3), "新的案件 办结");

        assertThat(page(office, "/today?view=overdue").select("main table").eachAttr("data-testid"))
                .containsExactly("today.overdue");
        assertThat(page(office, "/today?view=today")
                        .select("[data-testid=page.empty]")
                        .text())
                .contains("这个时段没有");
        assertThat(page(office, "/today?view=nonsense").select("main table")).hasSize(2);
        assertThat(answer(office, get("/today?after=nonsense")).getStatus()).isEqualTo(422);
    }

    @Test
    void onlyTheOwnOfficeIsShown() throws Exception {
        open("990101104", "mediation.conclude", today.minusDays(3), "别所案件 办结");
        assertThat(page("990101105", "/today").text()).doesNotContain("别所案件");
    }

    @Test
    void aDeadlineIsExtendedWithAReasonAndTheMoveIsLogged() throws Exception {
        var office = "990101106";
        var deadline = open(office, "mediation.conclude", today.minusDays(3), "可延案件 办结");
        var path = "/today/" + deadline.id() + "/extension";
        assertThat(page(office, "/today").select("a[href=" + path + "]")).hasSize(1);
        assertThat(page(office, path).select("[data-testid=extension.facts]").text())
                .contains("至多 1 次", "双方当事人同意", "一般在一个月内");

        var done = answer(
                office, post(path).with(csrf()).param("reason", "等待鉴定,双方同意").param("version", "0"));

        assertThat(done.getStatus()).isIn(302, 303);
        assertThat(docket.of(deadline.ref()).getFirst().extensions()).isEqualTo(1);
        assertThat(page(office, "/today").select("a[href=" + path + "]")).isEmpty();
        assertThat(page(office, "/today/changes")
                        .select("[data-testid=changes.list]")
                        .text())
                .contains("可延案件 办结", "等待鉴定,双方同意", deadline.due().toString(), "docket-test");
    }

    @Test
    void anExtensionWithoutReasonOrOnAnOldPageIsRefusedInWords() throws Exception {
        var office = "990101107";
        var deadline = open(office, "mediation.conclude", today.minusDays(3), "可延案件 办结");
        var path = "/today/" + deadline.id() + "/extension";

        var blank = answer(
                office,
                post(path)
                        .with(csrf())
                        .param("reason", " ")
                        .param("version", "0")
                        .param("_form", path));
        assertThat(blank.getStatus()).isBetween(400, 422);
        assertThat(blank.getContentAsString()).contains("延期理由");
        var stale =
                answer(office, post(path).with(csrf()).param("reason", "双方同意").param("version", "7"));
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(docket.of(deadline.ref()).getFirst().extensions()).isZero();
    }

    @Test
    void aTermWithoutExtensionRuleShowsNoForm() throws Exception {
        var office = "990101108";
        var deadline = open(office, "mediation.confirmation", today, "司法确认");
        var path = "/today/" + deadline.id() + "/extension";

        assertThat(page(office, "/today").select("a[href=" + path + "]")).isEmpty();
        assertThat(page(office, path).select("[data-testid=extension.none]")).hasSize(1);
        var refused =
                answer(office, post(path).with(csrf()).param("reason", "来不及").param("version", "0"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("人民调解法", "第三十三条");
    }

    @Test
    void anotherOfficesDeadlineIsNotFound() throws Exception {
        var deadline = open("990101109", "mediation.conclude", today.minusDays(3), "别所案件 办结");
        var path = "/today/" + deadline.id() + "/extension";

        assertThat(answer("990101110", get(path)).getStatus()).isEqualTo(404);
        assertThat(answer(
                                "990101110",
                                post(path).with(csrf()).param("reason", "x").param("version", "0"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(answer("990101110", get("/today/" + UUID.randomUUID() + "/extension"))
                        .getStatus())
                .isEqualTo(404);
    }

    private Deadline open(String office, String term, LocalDate from, String title) {
        var matter = new Matter("mediation/" + UUID.randomUUID(), new OfficeId(office), title, "/mediation/x");
        return docket.open(matter, term, from);
    }

    private Document page(String office, String path) throws Exception {
        var answer = answer(office, get(path));
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(String office, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(as(office))).andReturn().getResponse();
    }

    private static RequestPostProcessor as(String office) {
        var viewer = new Viewer("docket-test", "测试", Role.OFFICER, office, office);
        return authentication(new TestingAuthenticationToken(viewer, "", List.of()));
    }
}
