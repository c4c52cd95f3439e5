package cn.xingsuo.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@InTheHouse
class RevealsTest {
    private static final Map<String, MockHttpSession> SESSIONS = new HashMap<>();
    private static final String OFFICE = "330411101";

    private final Persons persons;
    private final Reveals reveals;
    private final KnownLinks links;
    private final JdbcClient jdbc;
    private final MockMvc web;
    private final String number = IdNumbers.fictional();
    private PersonId id = new PersonId(UUID.randomUUID());

    RevealsTest(Persons persons, Reveals reveals, KnownLinks links, JdbcClient jdbc, MockMvc web) {
        this.persons = persons;
        this.reveals = reveals;
        this.links = links;
        this.jdbc = jdbc;
        this.web = web;
    }

    @BeforeEach
    void somebodyOfWangjiangjing() {
        id = persons.register(new Particulars("沈大成", number, "13800001234", null));
        links.link(id, OFFICE);
    }

    @Test
    void theFormShowsTheMaskAndAsksWhy() throws Exception {
        var page = Jsoup.parse(web.perform(get(path("id-number")).session(as("wjj.ganbu")))
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(page.select("[data-testid=reveal.masked]").text()).contains("沈大成", Masks.idNumber(number));
        assertThat(page.text()).doesNotContain(number);
        assertThat(page.select("[data-testid=reveal.form] select[name=purpose] option"))
                .hasSizeGreaterThan(3);
    }

    @Test
    void withAReasonTheValueIsShownUnstoredAndLandsInTheTrail() throws Exception {
        var answer = ask("wjj.ganbu", "id-number", "IDENTITY", "核对 13800009999 来人");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select("[data-testid=revealed.clear]")
                        .text())
                .contains(number);
        assertThat(trail("person.revealed"))
                .containsEntry("account", "wjj.ganbu")
                .containsEntry("role", "OFFICER")
                .containsEntry("office_code", OFFICE)
                .containsEntry("result", "done")
                .containsEntry("method", "POST")
                .hasEntrySatisfying(
                        "details",
                        it -> assertThat(it.toString())
                                .contains("id-number", "核对当事人身份:核对 ■■■ 来人")
                                .doesNotContain(number));
    }

    @Test
    void withoutAReasonNothingIsShownAndTheFormComesBack() throws Exception {
        for (var reason :
                List.of(new String[] {"", "我想看看"}, new String[] {"OTHER", "好奇"}, new String[] {"NONSENSE", ""})) {
            var answer = ask("wjj.ganbu", "phone", reason[0], reason[1]);

            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(answer.getContentAsString())
                    .doesNotContain("13800001234")
                    .contains("reveal.form");
        }
        assertThat(jdbc.sql("select count(*) from trail where act = 'person.revealed' and subject = :s")
                        .param("s", "person/" + id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void peopleOfOtherOfficesDoNotExist() throws Exception {
        assertThat(web.perform(get(path("phone")).session(as("xincheng.suozhang")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(ask("xincheng.suozhang", "phone", "IDENTITY", "").getStatus())
                .isEqualTo(404);
        assertThat(ask("jiceng", "phone", "IDENTITY", "").getStatus()).isEqualTo(200);
        var stranger = persons.register(new Particulars("无关之人", null, "13800001234", null));
        id = stranger;
        assertThat(ask("jiceng", "phone", "IDENTITY", "").getStatus()).isEqualTo(404);
    }

    @Test
    void administratorsLeadersAndOverseersMayNotAsk() throws Exception {
        for (var account : List.of("juzhang", "shengting", "xitong", "anquan", "shenji")) {
            assertThat(ask(account, "phone", "IDENTITY", "").getStatus())
                    .as(account)
                    .isEqualTo(403);
        }
    }

    @Test
    void unknownFieldsAndMissingValuesAreSaid() throws Exception {
        assertThat(ask("wjj.ganbu", "salary", "IDENTITY", "").getStatus()).isEqualTo(404);
        assertThat(ask("wjj.ganbu", "address", "IDENTITY", "").getStatus()).isEqualTo(422);
        assertThat(ask("wjj.ganbu", "", "IDENTITY", "").getStatus()).isEqualTo(422);
        assertThat(ask("wjj.ganbu", "idNumber", "IDENTITY", "").getStatus()).isEqualTo(200);
    }

    @Test
    void anAccountLooksOnlySoOftenWithinAnHour() {
        var viewer = new Viewer("curious-" + UUID.randomUUID(), "好奇者", Role.OFFICER, OFFICE, OFFICE);
        for (var i = 0; i < 30; i++) reveals.reveal(id, Field.PHONE, Purpose.CONTACT, "", viewer);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reveals.reveal(id, Field.PHONE, Purpose.CONTACT, "", viewer))
                .withMessageContaining("上限");
        assertThat(jdbc.sql(
                                "select count(*) from trail where subject = :s and act = 'person.revealed' and result = 'refused'")
                        .param("s", "person/" + id)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private String path(String field) {
        return "/persons/" + id + "/reveal?field=" + field;
    }

    private MockHttpServletResponse ask(String account, String field, String purpose, String note) throws Exception {
        return web.perform(post(path(field))
                        .session(as(account))
                        .with(csrf())
                        .param("_form", path(field))
                        .param("purpose", purpose)
                        .param("note", note))
                .andReturn()
                .getResponse();
    }

    private Map<String, Object> trail(String act) {
        return jdbc.sql("select * from trail where act = :act and subject = :s")
                .param("act", act)
                .param("s", "person/" + id)
                .query()
                .singleRow();
    }

    /** Each account signs in once: proving a password is slow on purpose. */
    private MockHttpSession as(String account) throws Exception {
        var known = SESSIONS.get(account);
        if (known == null) SESSIONS.put(account, known = signIn(account));
        return known;
    }

    private MockHttpSession signIn(String account) throws Exception {
        var signedIn = web.perform(post("/login")
                        .param("login", account)
                        .param("password", "xingsuo-demo")
                        .with(csrf()))
                .andReturn();
        return (MockHttpSession) signedIn.getRequest().getSession();
    }
}
