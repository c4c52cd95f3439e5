package cn.xingsuo.law.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.xingsuo.InTheHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@InTheHouse
class TermsApiTest {
    private final MockMvc web;

    TermsApiTest(MockMvc web) {
        this.web = web;
    }

    @Test
    void aDueDateComesWithItsMovesAndItsArticle() throws Exception {
        ask("/api/v1/terms/mediation.confirmation/due?from=2014-01-03", "zh")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.term").value("mediation.confirmation"))
                .andExpect(jsonPath("$.from").value("2014-01-03"))
                .andExpect(jsonPath("$.due").value("2014-02-07"))
                .andExpect(jsonPath("$.unit").value("DAYS"))
                .andExpect(jsonPath("$.provisional").value(false))
                .andExpect(jsonPath("$.moved[0].from").value("2014-02-02"))
                .andExpect(jsonPath("$.moved[0].to").value("2014-02-07"))
                .andExpect(jsonPath("$.moved[0].why").value("遇春节放假，顺延到下一个工作日"))
                .andExpect(jsonPath("$.citation").value("people-mediation-law#33"));
    }

    @Test
    void theReasonIsInTheRequestsLanguage() throws Exception {
        ask("/api/v1/terms/mediation.confirmation/due?from=2014-01-03", "en")
                .andExpect(jsonPath("$.moved[0].why")
                        .value("falls on the Spring Festival holiday, moves to the next working day"));
    }

    @Test
    void aWorkingDayIsCounted() throws Exception {
        ask("/api/v1/working-days?from=2026-02-14&days=5", "zh")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.from").value("2026-02-14"))
                .andExpect(jsonPath("$.days").value(5))
                .andExpect(jsonPath("$.date").value("2026-02-28"))
                .andExpect(jsonPath("$.provisional").value(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/terms/mediation.confirmation/due",
                "/api/v1/terms/mediation.confirmation/due?from=",
                "/api/v1/terms/mediation.confirmation/due?from=2014-02-30",
                "/api/v1/terms/mediation.confirmation/due?from=gestern",
                "/api/v1/terms/mediation.confirmation/due?from=1999-01-01",
                "/api/v1/terms/mediation.confirmation/due?from=+999999999-01-01",
                "/api/v1/terms/no.such/due?from=2014-01-03",
                "/api/v1/working-days?from=2014-01-03",
                "/api/v1/working-days?from=2014-01-03&days=-1",
                "/api/v1/working-days?from=2014-01-03&days=2000000000",
                "/api/v1/working-days?from=2014-01-03&days=99999999999999",
                "/api/v1/working-days?from=2014-01-03&days=viele",
                "/api/v1/working-days?from=0001-01-01&days=1"
            })
    void badInputIsAProblemInWords(String path) throws Exception {
        var answer = ask(path, "zh")
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.why").isNotEmpty())
                .andExpect(jsonPath("$.whatToDo").isNotEmpty())
                .andReturn()
                .getResponse();
        assertThat(answer.getContentType()).startsWith("application/problem+json");
    }

    private ResultActions ask(String path, String language) throws Exception {
        return web.perform(
                get(path).header("Authorization", "Bearer demo-wjj.suozhang").header("Accept-Language", language));
    }
}
