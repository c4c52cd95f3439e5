package cn.xingsuo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.xingsuo.InTheHouse;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@InTheHouse
class SignInTest {
    private final MockMvc web;

    SignInTest(MockMvc web) {
        this.web = web;
    }

    @Test
    void aPageAsksForSigningInAndLeadsBackToItself() throws Exception {
        var asked = web.perform(get("/me?x=1")).andReturn().getResponse();
        assertThat(asked.getStatus()).isEqualTo(303);
        assertThat(asked.getHeader("Location")).isEqualTo("/login?next=%2Fme%3Fx%3D1");
        var form = web.perform(get("/login?next=/me?x=1")).andReturn();
        assertThat(Jsoup.parse(form.getResponse().getContentAsString())
                        .selectFirst("input[name=next]")
                        .val())
                .isEqualTo("/me?x=1");
        assertThat(signIn("juzhang", DemoAccounts.PASSWORD, "/me?x=1")
                        .getResponse()
                        .getHeader("Location"))
                .isEqualTo("/me?x=1");
    }

    @Test
    void aForeignTargetIsNotFollowed() throws Exception {
        for (var next :
                new String[] {"//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"}) {
            assertThat(signIn("juzhang", DemoAccounts.PASSWORD, next)
                            .getResponse()
                            .getHeader("Location"))
                    .isEqualTo("/");
        }
    }

    @Test
    void aWrongPasswordIsExplainedOnceAndTheNameIsKept() throws Exception {
        var refused = signIn("juzhang", "not-the-password", "/");
        assertThat(refused.getResponse().getHeader("Location")).isEqualTo("/login");
        var page = page(get("/login").session(session(refused)));
        assertThat(page.select("[data-testid=login.failure]").text()).contains("登录名或口令不正确");
        assertThat(page.selectFirst("input[name=login]").val()).isEqualTo("juzhang");
        assertThat(page(get("/login").session(session(refused))).select("[data-testid=login.failure]"))
                .isEmpty();
        signIn("juzhang", DemoAccounts.PASSWORD, "/");
    }

    @Test
    void everyPageCarriesTheStrictPolicyAndIsNotStored() throws Exception {
        var page = web.perform(get("/login")).andReturn().getResponse();
        assertThat(page.getHeader("Content-Security-Policy"))
                .contains("script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        assertThat(page.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aFormWithoutItsTokenIsNotTaken() throws Exception {
        var signedIn = session(signIn("juzhang", DemoAccounts.PASSWORD, "/"));
        var answer =
                web.perform(post("/me/password").session(signedIn)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).contains("没有保存");
    }

    @Test
    void theApiAnswersWithAProblemWhenTheTokenIsMissingOrWrong() throws Exception {
        for (var request : new String[] {"Bearer nonsense", "Basic eDp5", ""}) {
            var asked = get("/api/v1/test-no-such");
            if (!request.isEmpty()) asked.header("Authorization", request);
            var answer = web.perform(asked).andReturn().getResponse();
            assertThat(answer.getStatus()).isIn(401, 404);
        }
    }

    private MvcResult signIn(String login, String password, String next) throws Exception {
        return web.perform(post("/login")
                        .param("login", login)
                        .param("password", password)
                        .param("next", next)
                        .with(csrf()))
                .andReturn();
    }

    private static MockHttpSession session(MvcResult result) {
        return (MockHttpSession) result.getRequest().getSession();
    }

    private org.jsoup.nodes.Document page(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(web.perform(request).andReturn().getResponse().getContentAsString());
    }
}
