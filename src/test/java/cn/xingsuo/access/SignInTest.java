package cn.xingsuo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.xingsuo.InTheHouse;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@InTheHouse
class SignInTest {
    private static final String FAILURE = "[data-testid=login.failure]";
    private final MockMvc web;
    private final JdbcClient jdbc;
    private final Browser browser;

    SignInTest(MockMvc web, JdbcClient jdbc) {
        this.web = web;
        this.jdbc = jdbc;
        this.browser = new Browser(web);
    }

    @Test
    void aPageAsksForSigningInAndLeadsBackToItself() throws Exception {
        var asked = web.perform(get("/me?x=1")).andReturn().getResponse();
        assertThat(asked.getStatus()).isEqualTo(303);
        assertThat(asked.getHeader("Location")).isEqualTo("/login?next=%2Fme%3Fx%3D1");
        assertThat(browser.page("/login?next=/me?x=1")
                        .select("input[name=next]")
                        .val())
                .isEqualTo("/me?x=1");
        var entered = browser.submit("/login", "login", "jiceng", "password", DemoAccounts.PASSWORD, "next", "/me?x=1");
        assertThat(entered.getHeader("Location")).isEqualTo("/me?x=1");
        assertThat(browser.page("/me?x=1").select("h1").text()).isEqualTo("我的");
    }

    @Test
    void aForeignTargetIsNotFollowed() throws Exception {
        for (var next :
                new String[] {"//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"}) {
            var entered = new Browser(web)
                    .submit("/login", "login", "jiceng", "password", DemoAccounts.PASSWORD, "next", next);
            assertThat(entered.getHeader("Location")).as(next).isEqualTo("/");
        }
    }

    @Test
    void aWrongPasswordIsExplainedOnceAndTheNameIsKept() throws Exception {
        assertThat(browser.signIn("yczh.ganbu", "not-the-password").getHeader("Location"))
                .isEqualTo("/login");
        var page = browser.page("/login");
        assertThat(page.select(FAILURE).text()).contains("登录名或口令不正确");
        assertThat(page.select("input[name=login]").val()).isEqualTo("yczh.ganbu");
        assertThat(browser.page("/login").select(FAILURE)).isEmpty();
    }

    @Test
    void anUnknownNameIsRefusedLikeAWrongPasswordAndNotKeptInTheTrail() throws Exception {
        var page = browser.follow("/login", "login", "my-secret-phrase", "password", "x");
        assertThat(page.select(FAILURE).text()).contains("登录名或口令不正确");
        assertThat(jdbc.sql(
                                "select count(*) from trail where subject like '%my-secret-phrase%' or details::text like '%my-secret%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void fiveFailuresLockTheNameEvenForTheRightPassword() throws Exception {
        for (int i = 0; i < 4; i++) browser.signIn("honghe.ganbu", "wrong");
        assertThat(browser.follow("/login", "login", "honghe.ganbu", "password", "wrong")
                        .select(FAILURE)
                        .text())
                .contains("已锁定到");
        assertThat(browser.follow("/login", "login", "honghe.ganbu", "password", DemoAccounts.PASSWORD)
                        .select(FAILURE)
                        .text())
                .contains("已锁定到");
        jdbc.sql("update sign_in_attempt set locked_until = now() - interval '1 second' where login = 'honghe.ganbu'")
                .update();
        assertThat(browser.signIn("honghe.ganbu", DemoAccounts.PASSWORD).getHeader("Location"))
                .isEqualTo("/");
    }

    @Test
    void namesNobodyHasAreLockedJustTheSame() throws Exception {
        for (int i = 0; i < 4; i++) browser.signIn("nobody.of.that.name", "wrong");
        assertThat(browser.follow("/login", "login", "nobody.of.that.name", "password", "wrong")
                        .select(FAILURE)
                        .text())
                .contains("已锁定到");
    }

    @Test
    void signingInAndFailingAreInTheTrail() throws Exception {
        browser.signIn("wangdian.ganbu", "wrong");
        browser.signIn("wangdian.ganbu", DemoAccounts.PASSWORD);
        assertThat(jdbc.sql("select act from trail where subject = 'account/wangdian.ganbu' order by at")
                        .query(String.class)
                        .list())
                .containsSubsequence("access.sign-in-refused", "access.signed-in");
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        browser.signIn("jiceng", DemoAccounts.PASSWORD);
        assertThat(browser.submit("/logout").getHeader("Location")).isEqualTo("/login?why=out");
        assertThat(browser.page("/login?why=out")
                        .select("[data-testid=login.notice]")
                        .text())
                .isEqualTo("已退出登录");
        assertThat(browser.open("/me").getStatus()).isEqualTo(303);
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
        var answer = web.perform(post("/me/password")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).startsWith("/login");
    }
}
