package cn.xingsuo.office.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.office.NewOffice;
import cn.xingsuo.office.OfficeClass;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@InTheHouse
class OfficeApiTest {
    private static final Viewer VIEWER = new Viewer("api", "接口", Role.SECTION, "980601", null);
    private final Offices offices;
    private final MockMvc web;

    OfficeApiTest(Offices offices, MockMvc web) {
        this.offices = offices;
        this.web = web;
    }

    @BeforeEach
    void manyOffices() {
        for (int i = 1; i <= 55; i++) {
            var id = new OfficeId("980601%03d".formatted(i));
            if (offices.find(id).isEmpty()) {
                var since = LocalDate.of(2012, 1, 1);
                offices.establish(new NewOffice(id, "所" + i, OfficeClass.SMALL, null, null, since, List.of()));
            }
        }
    }

    @Test
    void listsTheOfficesOfTheScopeByKey() throws Exception {
        var first = json("/api/v1/offices");
        assertThat(first.get("offices").size()).isEqualTo(50);
        assertThat(first.get("next").asString()).isEqualTo("980601050");

        var second = json("/api/v1/offices?after=980601050");
        assertThat(second.get("offices").size()).isEqualTo(5);
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(json("/api/v1/offices?q=所55")
                        .get("offices")
                        .get(0)
                        .get("code")
                        .asString())
                .isEqualTo("980601055");
    }

    @Test
    void tellsOneOfficeAsItStoodOnADay() throws Exception {
        var office = json("/api/v1/offices/980601007?on=2014-12-31");

        assertThat(office.get("name").asString()).isEqualTo("所7");
        assertThat(office.get("officeClass").asString()).isEqualTo("SMALL");
        assertThat(office.get("on").asString()).isEqualTo("2014-12-31");
    }

    @Test
    void aForeignOrImpossibleOfficeIsAProblemInWords() throws Exception {
        for (var path : List.of("/api/v1/offices/980602001", "/api/v1/offices/980601999", "/api/v1/offices/x")) {
            var answer = answer(path);
            assertThat(answer.getStatus()).as(path).isEqualTo(404);
            assertThat(answer.getContentType()).startsWith("application/problem+json");
        }
        assertThat(answer("/api/v1/offices?after=abc").getStatus()).isEqualTo(422);
        assertThat(answer("/api/v1/offices/980601007?on=2014-02-30").getStatus())
                .isEqualTo(422);
    }

    private JsonNode json(String path) throws Exception {
        return JsonMapper.shared().readTree(answer(path).getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        var as = SecurityMockMvcRequestPostProcessors.authentication(
                new TestingAuthenticationToken(VIEWER, "", List.of()));
        return web.perform(get(java.net.URI.create(java.net.URI.create(path).toASCIIString()))
                        .with(as))
                .andReturn()
                .getResponse();
    }
}
