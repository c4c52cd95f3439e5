package cn.xingsuo.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.xingsuo.InTheHouse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@InTheHouse
class TrailPagesTest {
    private static final Map<String, MockHttpSession> SESSIONS = new HashMap<>();

    private final Trail trail;
    private final JdbcClient jdbc;
    private final MockMvc web;
    private final String subject = "thing/" + UUID.randomUUID();

    TrailPagesTest(Trail trail, JdbcClient jdbc, MockMvc web) {
        this.trail = trail;
        this.jdbc = jdbc;
        this.web = web;
    }

    @Test
    void filtersStandInTheAddressAndPagesGoByKey() throws Exception {
        for (var i = 0; i < 51; i++) trail.note("thing.made", subject, Map.of("n", String.valueOf(i)));
        trail.refused("thing.spoilt", subject, Map.of());

        var first = page("/admin/trail?act=thing.&subject=" + subject);
        assertThat(first.select("[data-testid=trail.table] tbody tr")).hasSize(50);
        assertThat(first.selectFirst("[data-testid=trail.table] tbody tr").text())
                .contains("thing.spoilt", "被拒");
        assertThat(first.selectFirst("input[name=act]").val()).isEqualTo("thing.");
        assertThat(first.select(".chips .chip")).hasSize(2);

        var second = page(first.selectFirst("a[rel=next]").attr("href"));
        assertThat(second.select("[data-testid=trail.table] tbody tr")).hasSize(2);
        assertThat(second.select("a[rel=next]")).isEmpty();

        assertThat(page("/admin/trail?result=refused&subject=" + subject).select("[data-testid=trail.table] tbody tr"))
                .hasSize(1);
        assertThat(page("/admin/trail?from=+1&subject=" + subject).select("[data-testid=page.empty]"))
                .hasSize(1);
        assertThat(page("/admin/trail?from=今天&to=今天&result=refused&subject=" + subject)
                        .select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void whatIsTypedIsNoPattern() throws Exception {
        trail.note("thing.made", subject, Map.of());

        assertThat(page("/admin/trail?subject=" + subject + "&act=thing%25").select("[data-testid=page.empty]"))
                .hasSize(1);
        assertThat(page("/admin/trail?subject=" + subject + "&act=thing_made").select("[data-testid=page.empty]"))
                .hasSize(1);
    }

    @Test
    void theExportIsTextOnlyAndIsItselfRecorded() throws Exception {
        trail.note("thing.made", subject, Map.of("note", "=cmd|' /C calc'!A0"));

        var csv = perform("shenji", get("/admin/trail.csv?subject=" + subject))
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(csv)
                .startsWith("\uFEFFid,at")
                .contains("\"thing.made\"")
                .contains("note==cmd")
                .doesNotContain("\"=");
        assertThat(last("trail.exported").get("details").toString()).contains(subject);
    }

    @Test
    void theAuditorVerifiesAndSeesTheResult() throws Exception {
        var answer = perform("shenji", post("/admin/trail/checks").with(csrf()));

        assertThat(answer.getStatus()).isIn(302, 303);
        assertThat(page("/admin/trail").select("[data-testid=trail.check]").text())
                .contains("全部封存完好");
        assertThat(page("/admin/trail?act=trail.checked")
                        .selectFirst("tbody tr")
                        .text())
                .contains("校验留痕", "审计管理员");
        assertThat(page("/admin/trail").select("[data-testid=trail.seal] code").text())
                .hasSize(64);
    }

    @Test
    void nobodyButTheAuditorReadsTheTrail() throws Exception {
        for (var account :
                List.of("juzhang", "jiceng", "wjj.suozhang", "wjj.tiaojie", "shengting", "xitong", "anquan")) {
            assertThat(perform(account, get("/admin/trail")).getStatus())
                    .as(account)
                    .isEqualTo(403);
            assertThat(perform(account, get("/admin/trail.csv")).getStatus())
                    .as(account)
                    .isEqualTo(403);
            assertThat(perform(account, post("/admin/trail/checks").with(csrf()))
                            .getStatus())
                    .as(account)
                    .isEqualTo(403);
        }
    }

    @Test
    void everyChangingRequestLeavesATraceAlsoARefusedOne() throws Exception {
        perform("xitong", post("/admin/trail/checks").with(csrf()));
        assertThat(last("request"))
                .containsEntry("account", "xitong")
                .containsEntry("role", "SYSTEM_ADMIN")
                .containsEntry("method", "POST")
                .containsEntry("path", "/admin/trail/checks")
                .containsEntry("result", "refused");

        perform("xitong", post("/admin/trail/checks"));
        assertThat(last("request")).containsEntry("account", "xitong").containsEntry("result", "refused");

        web.perform(post("/nowhere/330411188001010011").with(csrf()));
        assertThat(last("request")).containsEntry("account", "-").containsEntry("path", "/nowhere/■■■");

        web.perform(post("/login")
                .param("login", "nobody")
                .param("password", "very-secret-word")
                .with(csrf()));
        assertThat(last("request").toString()).contains("/login").doesNotContain("very-secret-word");

        web.perform(post("/api/v1/nowhere").header("Authorization", "Bearer demo-wjj.ganbu"));
        assertThat(last("request")).containsEntry("path", "/api/v1/nowhere").containsEntry("result", "refused");
    }

    @Test
    void readingLeavesNoRequestEntry() throws Exception {
        page("/admin/trail");
        var before = last("request").get("id");
        page("/admin/trail");

        assertThat(last("request").get("id")).isEqualTo(before);
    }

    private Map<String, Object> last(String act) {
        return jdbc.sql("select * from trail where act = :act order by id desc limit 1")
                .param("act", act)
                .query()
                .singleRow();
    }

    private Document page(String path) throws Exception {
        var answer = perform(
                "shenji",
                get(java.net.URI.create(path.replace("今天", "%E4%BB%8A%E5%A4%A9").replace("+1", "%2B1"))));
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse perform(String account, MockHttpServletRequestBuilder request) throws Exception {
        if (!SESSIONS.containsKey(account)) {
            var signedIn = web.perform(post("/login")
                            .param("login", account)
                            .param("password", "xingsuo-demo")
                            .with(csrf()))
                    .andReturn();
            SESSIONS.put(account, (MockHttpSession) signedIn.getRequest().getSession());
        }
        return web.perform(request.session(SESSIONS.get(account))).andReturn().getResponse();
    }
}
