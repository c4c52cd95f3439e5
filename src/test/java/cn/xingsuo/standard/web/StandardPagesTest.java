package cn.xingsuo.standard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.law.Statutes;
import cn.xingsuo.standard.Editions;
import cn.xingsuo.standard.Standards;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Visitors;
import jakarta.servlet.http.Cookie;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@InTheHouse
class StandardPagesTest {
    private final MockMvc web;
    private final Standards standards;
    private final Statutes statutes;

    StandardPagesTest(MockMvc web, Standards standards, Statutes statutes) {
        this.web = web;
        this.standards = standards;
        this.statutes = statutes;
    }

    @Test
    void everyCitationOfEveryEditionIsAnArticleWeHold() {
        for (var standard : standards.all())
            for (var item : standard.items())
                assertThat(item.basis().stream().filter(it -> it.contains("#")))
                        .as(item.code())
                        .allMatch(it -> statutes.find(it) != null);
    }

    @Test
    void theListNamesTheReferenceStandardAsReference() throws Exception {
        var page = page(get("/standards"));

        assertThat(page.select("[data-testid=standards.list] tbody tr").text()).contains("参考标准", "2012-01-01", "62");
    }

    @Test
    void theStandardShowsEveryItemUnderItsAnchor() throws Exception {
        var page = page(get("/standards/ref-star-v1"));

        for (var item : standards.get("ref-star-v1").items())
            assertThat(page.select("tr[id='" + item.code() + "']"))
                    .as(item.code())
                    .hasSize(1);
        var row = page.select("tr[id='C1.3']");
        assertThat(row.text()).contains("人民调解成功率", "98 % 以上 2.5 分", "第二十八条");
        assertThat(row.select("a[href='/law/people-mediation-law#28']")).hasSize(1);
        assertThat(page.select("h1").text()).contains("参考标准");
        assertThat(page.getAllElements().size()).isLessThan(3_000);
    }

    @Test
    void theEnglishPageSpeaksEnglish() throws Exception {
        var page = page(get("/standards/ref-star-v1").cookie(new Cookie("lang", "en")));

        assertThat(page.select("tr[id='C1.3']").text())
                .contains("Mediation success rate")
                .doesNotContain("不足");
    }

    @Test
    void anUnknownEditionIsNotFound() throws Exception {
        web.perform(get("/standards/ref-star-v0").with(Visitors.over("33", Role.OVERSEER)))
                .andExpect(status().isNotFound());
        web.perform(get("/standards/ref-star-v1/compare/nothing").with(Visitors.over("33", Role.OVERSEER)))
                .andExpect(status().isNotFound());
    }

    @Test
    void anEditionComparedWithItselfShowsNothing() throws Exception {
        var page = page(get("/standards/ref-star-v1/compare/ref-star-v1"));

        assertThat(page.select("[data-testid=compare.none]")).hasSize(1);
        assertThat(page.select("[data-testid=compare.differences]")).isEmpty();
    }

    @Test
    void aDraftWithAMistakeIsAnsweredWithItsLine() throws Exception {
        var draft = Editions.text("examples/broken-standards/band-gap.yaml");
        var page = page(post("/standards/check").param("draft", draft).with(csrf()));

        assertThat(page.select("[data-testid=check.problems] tbody tr").eachText())
                .containsExactly("38 分档有缺口:88 到 90 没有规定");
        assertThat(page.select("#draft").first().wholeText()).isEqualTo(draft);
    }

    @Test
    void aGoodDraftIsComparedWithTheEditionInForce() throws Exception {
        var draft = Editions.text("standard/ref-star-v1.yaml").replace("bonusCap: 10", "bonusCap: 8");
        var page = page(uploaded(draft.getBytes(StandardCharsets.UTF_8)));

        assertThat(page.select("[data-testid=compare.differences] tbody tr").eachText())
                .containsExactly("— 加分上限 10 8");
    }

    @Test
    void aDraftInAnotherEncodingIsNamedAsSuch() throws Exception {
        var page = page(uploaded("title: 标准".getBytes(Charset.forName("GBK"))));

        assertThat(page.select("[data-testid=check.problems] tbody tr").eachText())
                .containsExactly("1 文件不是 UTF-8 编码,请另存为 UTF-8 后再试");
    }

    private static AbstractMockHttpServletRequestBuilder<?> uploaded(byte[] draft) {
        var request =
                multipart("/standards/check").file(new MockMultipartFile("file", "draft.yaml", "text/yaml", draft));
        request.with(csrf());
        return request;
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var answer = web.perform(request.with(Visitors.over("330411", Role.SECTION)))
                .andExpect(status().isOk())
                .andReturn();
        return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
