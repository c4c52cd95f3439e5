package cn.xingsuo.rating.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@InTheHouse
class TrialTest {
    private final MockMvc web;

    TrialTest(MockMvc web) {
        this.web = web;
    }

    @Test
    void aPostedReadingIsScoredWithItsWorking() throws Exception {
        trial("""
                {"edition": "ref-star-v1", "officeClass": "中",
                 "readings": {"mediation.success-rate": {"numerator": 195, "denominator": 200},
                              "staff.law-share": {"value": 47.6}, "window.satisfaction": {"state": "NOT_APPLICABLE"}},
                 "grades": {"F2": "B", "F5": ["A", "B"]},
                 "incidents": [{"code": "V6"}]}
                """)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.edition").value("ref-star-v1"))
                .andExpect(jsonPath("$.provisional").value(true))
                .andExpect(jsonPath("$.range.high").value(3))
                .andExpect(jsonPath("$.findings", hasSize(68)))
                .andExpect(jsonPath(finding("C1.3") + ".earned").value(1.5))
                .andExpect(jsonPath(finding("C1.3") + ".working").value("195 ÷ 200 = 97.5 % → 1.5 / 2.5"))
                .andExpect(jsonPath(finding("C1.3") + ".reading.numerator").value(195))
                .andExpect(jsonPath(finding("B4") + ".earned").value(1.5))
                .andExpect(jsonPath(finding("F1") + ".state").value("NOT_APPLICABLE"))
                .andExpect(jsonPath(finding("F2") + ".earned").value(1.6))
                .andExpect(jsonPath(finding("F5") + ".earned").value(0.9))
                .andExpect(jsonPath("$.vetoes[?(@.stands == true)].code").value("V6"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"edition\": \"ref-star-v0\"}",
                "{\"edition\": \"ref-star-v1\", \"officeClass\": \"HUGE\"}",
                "{\"edition\": \"ref-star-v1\", \"readings\": {\"mediation.glory\": {\"value\": 1}}}",
                "{\"edition\": \"ref-star-v1\", \"readings\": {\"mediation.success-rate\": null}}",
                "{\"edition\": \"ref-star-v1\", \"readings\": {\"mediation.success-rate\": {}}}",
                "{\"edition\": \"ref-star-v1\", \"readings\": {\"mediation.success-rate\": {\"numerator\": 1}}}",
                "{\"edition\": \"ref-star-v1\", \"readings\": {\"mediation.success-rate\": {\"numerator\": 1, \"denominator\": 0}}}",
                "{\"edition\": \"ref-star-v1\", \"readings\": {\"mediation.success-rate\": {\"value\": -1}}}",
                "{\"edition\": \"ref-star-v1\", \"readings\": {\"mediation.success-rate\": {\"value\": 1e999999999}}}",
                "{\"edition\": \"ref-star-v1\", \"readings\": {\"mediation.success-rate\": {\"value\": 1e-999999999}}}",
                "{\"edition\": \"ref-star-v1\", \"readings\": {\"mediation.success-rate\": {\"value\": 1, \"state\": \"NO_DATA\"}}}",
                "{\"edition\": \"ref-star-v1\", \"readings\": {\"mediation.success-rate\": {\"state\": \"SOMETIMES\"}}}",
                "{\"edition\": \"ref-star-v1\", \"incidents\": [{\"code\": \"V99\"}]}",
                "{\"edition\": \"ref-star-v1\", \"incidents\": [null]}",
                "{\"edition\": \"ref-star-v1\", \"grades\": {\"F2\": \"E\"}}",
                "{\"edition\": \"ref-star-v1\", \"grades\": {\"A1\": \"A\"}}",
                "{\"edition\": \"ref-star-v1\", \"grades\": {\"F2\": []}}"
            })
    void anUnclearRequestIsRefusedInWords(String body) throws Exception {
        trial(body)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail").isNotEmpty())
                .andExpect(jsonPath("$.whatToDo").exists());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[", "[]", "{\"edition\": \"ref-star-v1\", \"on\": \"2014-02-30\"}", "{\"readings\": 7}"})
    void aBodyThatCannotBeReadIsTheCallersMistake(String body) throws Exception {
        trial(body).andExpect(status().is4xxClientError());
    }

    @Test
    void theRefusalNamesTheUnknownIndicator() throws Exception {
        trial("{\"edition\": \"ref-star-v1\", \"readings\": {\"mediation.glory\": {\"value\": 1}}}")
                .andExpect(jsonPath("$.detail", containsString("mediation.glory")));
    }

    private static String finding(String code) {
        return "$.findings[?(@.criterion == '" + code + "')]";
    }

    private ResultActions trial(String body) throws Exception {
        return web.perform(post("/api/v1/rating/trial")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(Visitors.over("330411", Role.SECTION)));
    }
}
