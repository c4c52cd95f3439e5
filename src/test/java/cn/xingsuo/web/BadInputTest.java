package cn.xingsuo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.xingsuo.InTheHouse;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@InTheHouse
class BadInputTest {
    private final MockMvc web;

    BadInputTest(MockMvc web) {
        this.web = web;
    }

    @Test
    void everyComponentPassesThePageChecks() throws Exception {
        assertThat(PageChecks.of(page(get("/dev/ui"), 200))).isEmpty();
        assertThat(PageChecks.of(page(get("/dev/ui").cookie(new Cookie("lang", "en")), 200)))
                .isEmpty();
        assertThat(PageChecks.of(page(get("/settings"), 200))).isEmpty();
    }

    @Test
    void aFormWithMistakesComesBackWithEverythingThatWasTyped() throws Exception {
        var page = page(form("cause", "", "on", "2014-02-30", "village", "桃园", "story", "甲说<乙>"), 422);
        assertThat(page.select(".error-summary a").eachText())
                .containsExactlyInAnyOrder(
                        "没有填“案由”。这一项必填,请补上", "“2014-02-30”不是一个日期。可以写 2014-12-31、20141231、3.14、今天、+3");
        assertThat(page.select("#f-on").val()).isEqualTo("2014-02-30");
        assertThat(page.select("#f-village").val()).isEqualTo("桃园");
        assertThat(page.select("#f-story").val()).isEqualTo("甲说<乙>");
        assertThat(page.select("#f-cause[aria-invalid=true]")).hasSize(1);
        assertThat(PageChecks.of(page)).isEmpty();
    }

    @Test
    void mistakesAreToldInThePagesLanguage() throws Exception {
        var page = page(form("cause", "", "on", "2014-02-30", "village", "x").cookie(new Cookie("lang", "en")), 422);
        assertThat(page.select(".error-summary").text()).doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void aRefusalKeepsTheInputAndNamesItsBasis() throws Exception {
        var page = page(form("cause", "离婚登记", "on", "20141229", "village", "x", "story", "经过很长"), 422);
        assertThat(page.select(".error-summary").text()).contains("不属于民间纠纷").contains("依据");
        assertThat(page.select("#f-story").val()).isEqualTo("经过很长");
    }

    @Test
    void anEditConflictShowsWhatTheRecordHoldsNow() throws Exception {
        var page = page(form("cause", "改过", "on", "今天", "village", "x", "story", "我写的"), 409);
        assertThat(page.select("#f-story").val()).isEqualTo("我写的");
        assertThat(page.select(".field-now").text()).contains("原来的内容");
    }

    @Test
    void onAPageWithSeveralFormsOnlyTheSentOneShowsWhatWasTyped() throws Exception {
        var page = page(form("_part", "other", "cause", "", "on", "x", "village", "桃园"), 422);
        assertThat(page.select(".error-summary a").eachAttr("href")).contains("#f-other-cause");
        assertThat(page.select("#f-village").val()).isEmpty();
    }

    @Test
    void controlCharactersAreRefusedBeforeAnyRoomSeesThem() throws Exception {
        assertThat(page(form("cause", "排水\u0000沟", "on", "今天", "village", "x"), 422)
                        .select(".error-summary")
                        .text())
                .contains("控制字符(U+0000)");
        assertThat(page(get("/dev/ui/pick").param("q", "a\u0007"), 422).text()).contains("U+0007");
        assertThat(page(get("/dev/ui/pick").param("q", "王\u202e五"), 422).text()).contains("U+202E");
    }

    @Test
    void rareCharactersAndMinorityNamesAreKept() throws Exception {
        assertThat(status(form("cause", "𠮷野·买买提", "on", "今天", "village", "x"))).isEqualTo(302);
    }

    @Test
    void endlessTextIsRefused() throws Exception {
        assertThat(page(form("cause", "长".repeat(20_001), "on", "今天", "village", "x"), 422)
                        .text())
                .contains("20001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/dev/ui/nothing", "/assets/none.css", "/lang/fr", "/drafts/UPPER", "/error"})
    void unknownAddressesAreNotFoundAndSaySo(String path) throws Exception {
        var page = page(get(path), 404);
        assertThat(page.select("[data-testid=problem.page]").text()).contains("怎么办");
        assertThat(PageChecks.of(page)).isEmpty();
    }

    @Test
    void missingParametersAndWrongMethodsAreExplained() throws Exception {
        assertThat(page(get("/dev/ui/pick"), 400).text()).contains("缺少“q”");
        var answer = answer(post("/dev/ui/pick").with(csrf()));
        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getHeader("Allow")).isEqualTo("GET");
    }

    @Test
    void scriptsGetTheProblemAsJson() throws Exception {
        var answer = answer(get("/dev/ui/pick").accept("application/json"));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getContentAsString()).contains("\"why\":\"").contains("\"whatToDo\":\"");
    }

    @Test
    void theFormIsNotShownOnAPageTheViewerMayNotOpen() throws Exception {
        var page = page(form("cause", "", "on", "今天", "village", "x", "_form", "/admin/accounts"), 422);
        assertThat(page.select("[data-testid=problem.page]")).hasSize(1);
    }

    @Test
    void theWayBackNeverLeavesTheHouse() {
        for (var foreign : new String[] {"//evil.example", "/\\evil.example", "https://evil.example", "x", "/a b"}) {
            assertThat(Back.safe(foreign)).hasToString("/");
        }
        assertThat(Back.safe("/offices?q=a%2Fb")).hasToString("/offices?q=a%2Fb");
    }

    private MockHttpServletRequestBuilder form(String... pairs) {
        var request = post("/dev/ui").with(csrf()).param("_form", "/dev/ui");
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals("_form")) request = post("/dev/ui").with(csrf()).param("_form", pairs[i + 1]);
        }
        for (int i = 0; i < pairs.length; i += 2) {
            if (!pairs[i].equals("_form")) request.param(pairs[i], pairs[i + 1]);
        }
        return request;
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return answer(request).getStatus();
    }

    private Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
        var answer = answer(request);
        assertThat(answer.getStatus()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(Visitors.at("990000101", Role.OFFICER)))
                .andReturn()
                .getResponse();
    }
}
