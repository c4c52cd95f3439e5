package cn.xingsuo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.xingsuo.InTheHouse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@InTheHouse
class ApiDoorTest {
    private static final String FIGURE =
            "/api/v1/figures/staff.full-time?scope=330411101&from=2014-01-01&to=2014-12-31";
    private final MockMvc web;
    private final JdbcClient jdbc;
    private final Browser person;

    ApiDoorTest(MockMvc web, JdbcClient jdbc) {
        this.web = web;
        this.jdbc = jdbc;
        this.person = new Browser(web);
    }

    @Test
    void aMissingOrWrongTokenIsAProblemThatSaysWhatToDo() throws Exception {
        for (var header : new String[] {null, "Bearer", "Bearer nonsense", "Basic eDp5", "demo-wjj.ganbu"}) {
            var answer = call(FIGURE, header);
            assertThat(answer.getStatus()).as(header).isEqualTo(401);
            assertThat(answer.getContentType()).startsWith("application/problem+json");
            assertThat(answer.getHeader("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(answer.getContentAsString()).contains("\"why\"", "\"whatToDo\"", "\"status\":401");
            assertThat(answer.getCookies()).isEmpty();
        }
    }

    @Test
    void theProblemIsSaidInTheCallersLanguage() throws Exception {
        var answer = web.perform(get(FIGURE).header("Accept-Language", "en"))
                .andReturn()
                .getResponse();
        assertThat(answer.getContentAsString()).contains("Not signed in").doesNotContain("登录");
    }

    @Test
    void aSessionCookieDoesNotOpenTheApi() throws Exception {
        person.signIn("juzhang", DemoAccounts.PASSWORD);
        assertThat(person.open(FIGURE).getStatus()).isEqualTo(401);
    }

    @Test
    void anAdministratorsTokenOpensNoFigures() throws Exception {
        for (var login : new String[] {"xitong", "anquan", "shenji"}) {
            assertThat(call(FIGURE, "Bearer demo-" + login).getStatus())
                    .as(login)
                    .isEqualTo(403);
        }
    }

    @Test
    void aTokenMadeOnOnesOwnPageWorksUntilItIsRevokedThere() throws Exception {
        person.signIn("xinsheng.suozhang", DemoAccounts.PASSWORD);
        var page = person.follow("/me/tokens", "name", "统计系统", "scope", "330411104", "days", "30");
        var token = page.select("[data-testid=me.fresh] code").text();
        assertThat(person.page("/me").select("[data-testid=me.fresh]")).isEmpty();
        assertThat(call(FIGURE.replace("330411101", "330411104"), "Bearer " + token)
                        .getStatus())
                .isNotEqualTo(401);
        var id = jdbc.sql("select id from api_token where hash = :hash")
                .param("hash", Tokens.hash(token))
                .query(UUID.class)
                .single();
        person.submit("/me/tokens/" + id + "/revoke");
        assertThat(call(FIGURE, "Bearer " + token).getStatus()).isEqualTo(401);
    }

    @Test
    void nobodyRevokesSomebodyElsesToken() throws Exception {
        person.signIn("xincheng.ganbu", DemoAccounts.PASSWORD);
        var foreign = jdbc.sql("select id from api_token where hash = :hash")
                .param("hash", Tokens.hash("demo-juzhang"))
                .query(UUID.class)
                .single();
        assertThat(person.submit("/me/tokens/" + foreign + "/revoke").getStatus())
                .isEqualTo(404);
        assertThat(call(FIGURE, "Bearer demo-juzhang").getStatus()).isNotIn(401, 403);
    }

    @Test
    void aForeignScopeTokenDoesNotSeeTheOffice() throws Exception {
        assertThat(call("/api/v1/offices/330411101/rating", "Bearer demo-xincheng.suozhang")
                        .getStatus())
                .isEqualTo(404);
        assertThat(call(FIGURE, "Bearer demo-xincheng.suozhang").getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse call(String path, String header) throws Exception {
        var request = get(path);
        if (header != null) request.header("Authorization", header);
        return web.perform(request).andReturn().getResponse();
    }
}
