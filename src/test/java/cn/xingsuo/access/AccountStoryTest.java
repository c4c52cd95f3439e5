package cn.xingsuo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.office.NewOffice;
import cn.xingsuo.office.OfficeClass;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@InTheHouse
class AccountStoryTest {
    private static final String PASSWORD = "blue-kettle-forty-rivers";
    private final MockMvc web;
    private final JdbcClient jdbc;
    private final Offices offices;
    private final Browser system;
    private final Browser security;
    private final Browser person;

    AccountStoryTest(MockMvc web, JdbcClient jdbc, Offices offices) {
        this.offices = offices;
        this.web = web;
        this.jdbc = jdbc;
        this.system = new Browser(web);
        this.security = new Browser(web);
        this.person = new Browser(web);
    }

    @BeforeEach
    void administratorsAreSignedIn() throws Exception {
        var office = new OfficeId("990308001");
        if (offices.find(office).isEmpty()) {
            offices.establish(
                    new NewOffice(office, "测试司法所", OfficeClass.SMALL, null, null, LocalDate.of(2010, 1, 1), List.of()));
        }
        system.signIn("xitong", DemoAccounts.PASSWORD);
        security.signIn("anquan", DemoAccounts.PASSWORD);
    }

    @Test
    void anAccountNeedsTwoAdministratorsAndItsOwnPassword() throws Exception {
        var oneTime = create("story.one", "S1");
        assertThat(failure("story.one", oneTime)).contains("还没有授权");
        assertThat(security.page("/admin/grants")
                        .select("[data-testid=grants.pending]")
                        .text())
                .contains("story.one");
        grant("story.one", "OFFICER");
        assertThat(person.signIn("story.one", oneTime).getHeader("Location")).isEqualTo("/me/password");
        assertThat(person.open("/me").getHeader("Location")).isEqualTo("/me/password");
        assertThat(change(oneTime, "short").getStatus()).isEqualTo(422);
        assertThat(change(oneTime, "my-xingsuo-password").getStatus()).isEqualTo(422);
        assertThat(change(oneTime, PASSWORD).getHeader("Location")).isEqualTo("/me");
        assertThat(person.page("/me").select("[data-testid=me.account]").text()).contains("司法助理员", "测试司法所");
    }

    @Test
    void aOneTimePasswordIsShownOnce() throws Exception {
        create("story.once", "S2");
        assertThat(system.page("/admin/accounts").select("[data-testid=accounts.fresh]"))
                .isEmpty();
    }

    @Test
    void whatAnAdministratorTakesAwayIsGoneAtTheNextRequest() throws Exception {
        ready("story.gone", "S3", "OFFICER");
        assertThat(person.open("/me").getStatus()).isEqualTo(200);
        assertThat(person.open("/admin/accounts").getStatus()).isEqualTo(403);
        jdbc.sql("update account set role = 'DIRECTOR' where login = 'story.gone'")
                .update();
        assertThat(person.page("/me").text()).contains("所长");
        system.submit("/admin/accounts/story.gone/disable", "version", version("story.gone"));
        assertThat(person.open("/me").getHeader("Location")).isEqualTo("/login?next=%2Fme&why=ended");
        assertThat(failure("story.gone", PASSWORD)).contains("已停用");
    }

    @Test
    void oneListsAndEndsOnesOwnSessions() throws Exception {
        ready("story.session", "S4", "OFFICER");
        var elsewhere = new Browser(web);
        elsewhere.signIn("story.session", PASSWORD);
        var sessions = person.page("/me").select("[data-testid=me.sessions] tbody tr");
        assertThat(sessions).hasSize(2);
        assertThat(sessions.text()).contains("当前会话");
        person.submit(sessions.select("form[action*=/sessions/]").attr("action"));
        assertThat(elsewhere.open("/me").getStatus()).isEqualTo(303);
        assertThat(person.open("/me").getStatus()).isEqualTo(200);
    }

    @Test
    void theSecurityAdministratorCutsAnAccountOff() throws Exception {
        ready("story.cut", "S5", "OFFICER");
        assertThat(security.page("/admin/grants/story.cut")
                        .select("[data-testid=grant.open]")
                        .text())
                .contains("会话 1 个");
        security.submit("/admin/grants/story.cut/cut-off");
        assertThat(person.open("/me").getStatus()).isEqualTo(303);
    }

    @Test
    void aChangedPasswordEndsTheOtherSessions() throws Exception {
        ready("story.other", "S6", "OFFICER");
        var elsewhere = new Browser(web);
        elsewhere.signIn("story.other", PASSWORD);
        assertThat(change(PASSWORD, "seven-green-lanterns-up").getHeader("Location"))
                .isEqualTo("/me");
        assertThat(elsewhere.open("/me").getStatus()).isEqualTo(303);
    }

    @Test
    void onePersonIsNeverTwoAdministratorsNorOneBesidesCasework() throws Exception {
        create("story.adm", "S7");
        create("story.adm2", " s7 ");
        grant("story.adm", "SYSTEM_ADMIN");
        assertThat(refused("story.adm2", "AUDITOR")).contains("三员互斥");
        assertThat(refused("story.adm2", "OFFICER")).contains("三员互斥");
        assertThat(refused("story.adm", "AUDITOR")).contains("不能直接互换");
        assertThatThrownBy(() -> jdbc.sql("update account set role = 'SECURITY_ADMIN' where login = 'story.adm2'")
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void nobodyGrantsToThemselvesNorTouchesTheirOwnAccount() throws Exception {
        assertThat(refused("anquan", "SYSTEM_ADMIN")).contains("不能给自己授权");
        assertThat(system.submit("/admin/accounts/xitong/disable", "version", version("xitong"))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void aFormOpenedBeforeSomebodyElsesChangeIsStale() throws Exception {
        create("story.stale", "S8");
        var old = version("story.stale");
        grant("story.stale", "OFFICER");
        assertThat(system.submit("/admin/accounts/story.stale/disable", "version", old)
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void aRoleOfAnOfficeNeedsAnOfficeInsideTheScope() throws Exception {
        create("story.office", "S9");
        var page = security.submit(
                "/admin/grants/story.office",
                "role",
                "DIRECTOR",
                "scope",
                "990301",
                "office",
                "",
                "version",
                version("story.office"));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString()).contains("请填写所在司法所");
    }

    @Test
    void anOfficeThatDoesNotExistIsRefused() throws Exception {
        var answer = system.submit(
                "/admin/accounts",
                "login",
                "story.nowhere",
                "name",
                "测试",
                "person",
                "S10",
                "scope",
                "990399999",
                "office",
                "990399999");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("没有代码为 990399999 的司法所");
    }

    private void ready(String login, String person, String role) throws Exception {
        var oneTime = create(login, person);
        grant(login, role);
        this.person.signIn(login, oneTime);
        change(oneTime, PASSWORD);
    }

    private String create(String login, String person) throws Exception {
        var list = system.follow(
                "/admin/accounts",
                "login",
                login,
                "name",
                "测试",
                "person",
                person,
                "scope",
                "990308001",
                "office",
                "990308001");
        return list.select("[data-testid=accounts.fresh] code").text();
    }

    private void grant(String login, String role) throws Exception {
        assertThat(submitGrant(login, role).getHeader("Location")).isEqualTo("/admin/grants");
    }

    private String refused(String login, String role) throws Exception {
        var answer = submitGrant(login, role);
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse submitGrant(String login, String role) throws Exception {
        return security.submit(
                "/admin/grants/" + login,
                "role",
                role,
                "scope",
                "990308001",
                "office",
                "990308001",
                "version",
                version(login));
    }

    private MockHttpServletResponse change(String old, String fresh) throws Exception {
        return person.submit("/me/password", "oldPassword", old, "newPassword", fresh, "againPassword", fresh);
    }

    private String failure(String login, String password) throws Exception {
        var page = new Browser(web).follow("/login", "login", login, "password", password);
        return page.select("[data-testid=login.failure]").text();
    }

    private String version(String login) {
        return jdbc.sql("select version from account where login = :login")
                .param("login", login)
                .query(String.class)
                .single();
    }
}
