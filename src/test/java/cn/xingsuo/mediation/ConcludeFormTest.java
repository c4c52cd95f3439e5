package cn.xingsuo.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.PageRequests;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The form that ends a case says which of its fields is wrong, and the case's page says where to go next. */
@InTheHouse
class ConcludeFormTest {
    private static final LocalDate TODAY = LocalDate.now();
    private final PageRequests requests;
    private final Mediations mediations;
    private final Parish parish;

    ConcludeFormTest(MockMvc web, Mediations mediations, Offices offices, JdbcClient jdbc) {
        this.requests = new PageRequests(web);
        this.mediations = mediations;
        parish = Parish.founded("990484101", offices, jdbc);
    }

    @ParameterizedTest
    @CsvSource({
        "duties[1].amount, -5, “第 2 项的金额(元)”太小",
        "duties[1].amount, 很多, “第 2 项的金额(元)”不是一个数",
        "duties[0].dueOn, 哪天, “哪天”不是一个日期",
        "on, 2001-01-01, 结案日期 2001-01-01 早于受理日期",
        "on, 2199-01-01, 晚于今天",
        "outcome, SOMETHING, 没有“SOMETHING”这种结案方式"
    })
    void a_wrong_field_is_called_by_its_name(String field, String typed, String said) throws Exception {
        var ref = registered();
        var form = post(ref.id().path() + "/conclude/check")
                .param("_form", ref.id().path() + "/conclude");
        var usual = new HashMap<>(Map.of("outcome", "WRITTEN", "on", TODAY.toString(), "text", "各让一步"));
        for (var row : List.of("duties[0].", "duties[1].")) {
            usual.put(row + "what", "修好围墙");
            usual.put(row + "dueOn", TODAY.toString());
        }
        usual.put(field, typed);
        usual.forEach(form::param);
        var answer = requests.send(form, parish.officer());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                        .text())
                .contains(said);
    }

    @Test
    void what_is_missing_is_told_in_the_order_of_the_form() throws Exception {
        var answer = requests.send(post(registered().id().path() + "/conclude/check"), parish.officer());
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).containsSubsequence("没有填“结案方式”", "没有填“结案日期”");
    }

    @Test
    void only_a_case_with_a_next_step_leads_there() throws Exception {
        var ref = registered();
        var next = "[data-testid=case.next-step] a";
        assertThat(requests.page(ref.id().path(), parish.officer()).select(next).attr("href"))
                .isEqualTo("#next");
        var over = mediations.conclude(
                parish.officer(), ref, new Outcome.Failure(TODAY, "NO_AGREEMENT", Set.of("ARBITRATION"), "分歧过大"));
        mediations.markArchived(parish.officer(), over, "卷" + ref.id(), TODAY);
        assertThat(requests.page(ref.id().path(), parish.officer()).select(next))
                .isEmpty();
    }

    private MediationRef registered() {
        return mediations.register(parish.officer(), parish.form(TODAY));
    }
}
