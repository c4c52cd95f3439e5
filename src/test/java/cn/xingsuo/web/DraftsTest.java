package cn.xingsuo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.xingsuo.InTheHouse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@InTheHouse
class DraftsTest {
    private static final String TYPED = "{\"partyA\":[\"买买提·依明\"],\"phone\":[\"13900000001\"]}";
    private final MockMvc web;
    private final JdbcClient jdbc;

    DraftsTest(MockMvc web, JdbcClient jdbc) {
        this.web = web;
        this.jdbc = jdbc;
    }

    @Test
    void aDraftComesBackToItsOwnerOnly() throws Exception {
        keep("a.form", "990000201");
        assertThat(answer(get("/drafts/a.form"), "990000201").getContentAsString())
                .contains("买买提·依明");
        assertThat(answer(get("/drafts/a.form"), "990000202").getStatus()).isEqualTo(204);
    }

    @Test
    void aDraftIsUnreadableInTheDatabase() throws Exception {
        keep("sealed.form", "990000201");
        var stored = jdbc.sql("select content from draft where form = 'sealed.form'")
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .doesNotContain("13900000001")
                .doesNotContain("partyA");
    }

    @Test
    void aDraftMovedToAnotherAccountDoesNotOpen() throws Exception {
        keep("moved.form", "990000201");
        jdbc.sql("update draft set account = 't.officer.990000203' where form = 'moved.form'")
                .update();
        assertThat(answer(get("/drafts/moved.form"), "990000203").getStatus()).isEqualTo(204);
    }

    @Test
    void anAcceptedFormTakesItsDraftAway() throws Exception {
        keep("dev.ui", "990000201");
        var sent = post("/dev/ui")
                .param("_draft", "dev.ui")
                .param("_form", "/dev/ui")
                .param("cause", "")
                .with(csrf());
        assertThat(answer(sent, "990000201").getStatus()).isEqualTo(422);
        assertThat(answer(get("/drafts/dev.ui"), "990000201").getStatus()).isEqualTo(200);
        var accepted = post("/dev/ui")
                .param("_draft", "dev.ui")
                .param("cause", "排水")
                .param("on", "今天")
                .param("village", "x")
                .with(csrf());
        assertThat(answer(accepted, "990000201").getStatus()).isEqualTo(302);
        assertThat(answer(get("/drafts/dev.ui"), "990000201").getStatus()).isEqualTo(204);
    }

    @Test
    void aDraftCanBeThrownAway() throws Exception {
        keep("gone.form", "990000201");
        answer(delete("/drafts/gone.form").with(csrf()), "990000201");
        assertThat(answer(get("/drafts/gone.form"), "990000201").getStatus()).isEqualTo(204);
    }

    @Test
    void aDraftWithoutEndIsRefused() throws Exception {
        var sent = post("/drafts/long.form")
                .param("content", "长".repeat(20_001))
                .with(csrf())
                .accept("application/json");
        assertThat(answer(sent, "990000201").getStatus()).isEqualTo(422);
    }

    private void keep(String form, String office) throws Exception {
        var answer = answer(post("/drafts/" + form).param("content", TYPED).with(csrf()), office);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("草稿已存");
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, String office) throws Exception {
        return web.perform(request.with(Visitors.at(office, Role.OFFICER)))
                .andReturn()
                .getResponse();
    }
}
