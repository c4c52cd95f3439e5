package cn.xingsuo.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.office.Offices;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@InTheHouse
class MediationApiTest {
    private static final String CASE = """
            {"applicant": "张三", "applicantPhone": "13812345678", "respondent": "李四", "on": "2014-03-03",
             "dispute": {"category": "NEIGHBOUR", "village": "990441101201", "source": "APPLICATION", "story": "排水"},
             "will": {"both": true, "form": "ORAL"}}
            """;
    private final MockMvc web;
    private final JsonMapper json;
    private final Parish parish;

    MediationApiTest(MockMvc web, JsonMapper json, Offices offices, JdbcClient jdbc) {
        this.web = web;
        this.json = json;
        parish = Parish.founded("990441101", offices, jdbc);
    }

    @Test
    void aMediationIsCreatedOnceReadMaskedAndConcluded() throws Exception {
        var key = UUID.randomUUID().toString();
        var made =
                send(post("/api/v1/mediations").header("Idempotency-Key", key).content(CASE));
        assertThat(made.getStatus()).isEqualTo(201);
        var again =
                send(post("/api/v1/mediations").header("Idempotency-Key", key).content(CASE));
        assertThat(again.getHeader("Location")).isEqualTo(made.getHeader("Location"));

        var at = made.getHeader("Location");
        var read = read(send(get(at)));
        assertThat(read.at("/number").asString()).startsWith("竹溪调〔2014〕");
        assertThat(read.at("/status").asString()).isEqualTo("OPEN");
        assertThat(read.at("/parties/0/phone").asString()).isEqualTo("138****5678");
        assertThat(read.at("/days/concludeBy").asString()).isEqualTo("2014-04-03");

        var ended = send(post(at + "/conclusion").content("""
                {"outcome": "FAILED", "on": "2014-03-10", "reason": "NO_AGREEMENT", "routes": ["LAWSUIT"]}
                """));
        assertThat(ended.getStatus()).isEqualTo(200);
        assertThat(read(ended).at("/outcome/code").asString()).isEqualTo("FAILED");
        assertThat(read(send(get("/api/v1/mediations?status=FAILED")))
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(read.at("/id").asString());
    }

    @Test
    void badDocumentsAreProblemsWithWhatWhyAndWhatToDo() throws Exception {
        problem(send(post("/api/v1/mediations").content(CASE)), 400);
        problem(create("{"), 400);
        problem(create(CASE.replace("\"story\": \"排水\"", "\"story\": \"\"")), 422);
        problem(create(CASE.replace("2014-03-03", "2014-02-30")), 400);
        problem(create(CASE.replace("2014-03-03", "2999-01-01")), 422);
        problem(create(CASE.replace("NEIGHBOUR", "UFO")), 422);
        problem(create(CASE.replace("排水", "排\\u0007水")), 422);
        problem(create(CASE.replace("13812345678", "123")), 422);
        problem(create(CASE.replace("\"both\": true", "\"both\": false")), 422);
        problem(send(get("/api/v1/mediations/" + UUID.randomUUID())), 404);
        problem(send(get("/api/v1/mediations/x")), 404);
        var at = create(CASE).getHeader("Location");
        problem(
                send(post(at + "/conclusion")
                        .content("{\"outcome\": \"ORAL\", \"on\": \"2014-03-02\", \"text\": \"x\"}")),
                422);
        problem(send(post(at + "/conclusion").content("{\"outcome\": \"MAGIC\", \"on\": \"2014-03-04\"}")), 422);
        problem(
                send(post(at + "/conclusion?version=9")
                        .content("{\"outcome\": \"ORAL\", \"on\": \"2014-03-04\", \"text\": \"x\"}")),
                409);
    }

    private MockHttpServletResponse create(String document) throws Exception {
        return send(post("/api/v1/mediations")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .content(document));
    }

    private void problem(MockHttpServletResponse answer, int status) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
        assertThat(answer.getContentType()).contains("application/problem+json");
        var problem = read(answer);
        for (var part : List.of("/detail", "/why", "/whatToDo"))
            assertThat(problem.at(part).asString()).as(part).isNotBlank();
    }

    private JsonNode read(MockHttpServletResponse answer) throws Exception {
        return json.readTree(answer.getContentAsByteArray());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.contentType("application/json")
                        .with(authentication(new TestingAuthenticationToken(parish.officer(), "", List.of()))))
                .andReturn()
                .getResponse();
    }
}
