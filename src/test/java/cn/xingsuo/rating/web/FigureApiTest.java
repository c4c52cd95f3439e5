package cn.xingsuo.rating.web;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.rating.RatedOffice;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** 指标和测评接口 — the contract other systems rely on, and what they are told when they ask wrongly. */
@InTheHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureApiTest {
    private static final LocalDate TODAY = LocalDate.now();
    private static final String FIGURE = "/api/v1/figures/resettlement.help-rate";
    private static final Viewer LEADER = new Viewer("test.juzhang", "测试局长", Role.LEADER, "990601", null);
    private static final Viewer DIRECTOR = new Viewer("test.suozhang", "测试所长", Role.DIRECTOR, "990601001", "990601001");
    private final MockMvc web;
    private final RatedOffice work;

    FigureApiTest(MockMvc web, RatedOffice work) {
        this.web = web;
        this.work = work;
    }

    @BeforeAll
    void threeOffices() {
        var first = work.establish("990601001", "数一所");
        var second = work.establish("990601002", "数二所");
        work.establish("990601003", "数三所");
        for (var grade : List.of("A", "A", "B")) work.record(first, grade, TODAY);
        for (var grade : List.of("A", "B", "D")) work.record(second, grade, TODAY);
    }

    private ResultActions ask(String path, Viewer viewer) throws Exception {
        return web.perform(get(path).with(authentication(new TestingAuthenticationToken(viewer, "", List.of()))));
    }

    @Test
    void aFigureIsPooledOverTheScopeWithEveryOfficeBesideIt() throws Exception {
        ask(FIGURE + "?scope=990601", LEADER)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.indicator").value("resettlement.help-rate"))
                .andExpect(jsonPath("$.unit").value("PERCENT"))
                .andExpect(jsonPath("$.numerator").value(3))
                .andExpect(jsonPath("$.denominator").value(5))
                .andExpect(jsonPath("$.value").value(60))
                .andExpect(jsonPath("$.min").value(50))
                .andExpect(jsonPath("$.median", closeTo(58.34, 0.01)))
                .andExpect(jsonPath("$.max", closeTo(66.67, 0.01)))
                .andExpect(jsonPath("$.rows", hasSize(3)))
                .andExpect(jsonPath("$.rows[0].subject").value("990601001"))
                .andExpect(jsonPath("$.rows[0].name").value("数一所"))
                .andExpect(jsonPath("$.rows[0].numerator").value(2))
                .andExpect(jsonPath("$.rows[0].denominator").value(3))
                .andExpect(jsonPath("$.rows[2].value").isEmpty())
                .andExpect(jsonPath("$.rows[2].state").value("NO_DATA"));
    }

    @Test
    void aPeriodWithoutRecordsHasNoValue() throws Exception {
        ask(FIGURE + "?from=2001-01-01&to=2001-12-31&scope=990601", LEADER).andExpect(status().isNotFound());
        ask(FIGURE + "?from=2011-01-01&to=2011-12-31&scope=990601", LEADER)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.value").isEmpty())
                .andExpect(jsonPath("$.min").isEmpty())
                .andExpect(jsonPath("$.rows", hasSize(3)));
    }

    @Test
    void wrongQuestionsAreAnsweredInWords() throws Exception {
        ask("/api/v1/figures/no.such", LEADER)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.why").exists());
        ask(FIGURE + "?scope=98", LEADER).andExpect(status().isNotFound());
        ask(FIGURE + "?scope=99", LEADER).andExpect(status().isNotFound());
        ask(FIGURE + "?scope=甲", LEADER).andExpect(status().isUnprocessableContent());
        ask(FIGURE + "?from=2014-02-30", LEADER).andExpect(status().is4xxClientError());
        ask(FIGURE + "?from=2015-01-01&to=2014-01-01", LEADER)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.title", containsString("晚于")))
                .andExpect(jsonPath("$.whatToDo").exists());
        ask(FIGURE + "?on=2014-01-01&to=2015-01-01", LEADER).andExpect(status().isUnprocessableContent());
    }

    @Test
    void theOfficeReadsItsRatingInTheAgreedShape() throws Exception {
        ask("/api/v1/offices/990601001/rating", DIRECTOR)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.subject").value("990601001"))
                .andExpect(jsonPath("$.edition").value("ref-star-v1"))
                .andExpect(jsonPath("$.star").isNumber())
                .andExpect(jsonPath("$.starUncapped").isNumber())
                .andExpect(jsonPath("$.provisional").isBoolean())
                .andExpect(jsonPath("$.range.low").isNumber())
                .andExpect(jsonPath("$.range.high").isNumber())
                .andExpect(jsonPath("$.total").isNumber())
                .andExpect(jsonPath("$.base").isNumber())
                .andExpect(jsonPath("$.bonus").isNumber())
                .andExpect(jsonPath("$.dimensions", hasSize(6)))
                .andExpect(jsonPath("$.dimensions[0].floor").isNumber())
                .andExpect(jsonPath("$.vetoes", hasSize(10)))
                .andExpect(jsonPath("$.findings", hasSize(68)))
                .andExpect(jsonPath("$.findings[?(@.criterion == 'C3.2')].reading.value")
                        .value(66.67))
                .andExpect(jsonPath("$.findings[?(@.criterion == 'C3.2')].reading.state")
                        .value("VALUE"))
                .andExpect(
                        jsonPath("$.findings[?(@.criterion == 'C3.2')].working").exists());
    }

    @Test
    void theRecordsBehindAFindingSayWhichCountAndWhyOthersDoNot() throws Exception {
        var director = new Viewer("test.suozhang", "测试所长", Role.DIRECTOR, "990601002", "990601002");
        ask("/api/v1/offices/990601002/rating/C3.2/records", director)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.counted", hasSize(2)))
                .andExpect(jsonPath("$.counted[0].link", containsString("/test/help/")))
                .andExpect(jsonPath("$.leftOut", hasSize(1)))
                .andExpect(jsonPath("$.leftOut[0].reason").value("重复登记,不计入"));
    }

    @Test
    void theLivePreviewIsNobodyElses() throws Exception {
        ask("/api/v1/offices/990601001/rating", LEADER).andExpect(status().isNotFound());
        ask("/api/v1/offices/990601002/rating", DIRECTOR).andExpect(status().isNotFound());
    }

    @Test
    void theFutureIsRefused() throws Exception {
        ask("/api/v1/offices/990601001/rating?on=" + TODAY.plusDays(2), DIRECTOR)
                .andExpect(status().isUnprocessableContent());
    }
}
