package cn.xingsuo.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.PageRequests;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The workspace as an officer uses it: forms sent, pages read again. */
@InTheHouse
class CaseWorkspaceTest {
    private final PageRequests requests;
    private final Mediations mediations;
    private final Fulfilment fulfilment;
    private final Judgments judgments;
    private final JdbcClient jdbc;
    private final Parish parish;
    private final Viewer director;
    private final String today = LocalDate.now().toString();

    CaseWorkspaceTest(
            MockMvc web,
            Mediations mediations,
            Fulfilment fulfilment,
            Judgments judgments,
            Offices offices,
            JdbcClient jdbc) {
        this.requests = new PageRequests(web);
        this.mediations = mediations;
        this.fulfilment = fulfilment;
        this.judgments = judgments;
        this.jdbc = jdbc;
        parish = Parish.founded("990471101", offices, jdbc);
        director = parish.director();
    }

    @Test
    void aCaseGoesThroughItsStagesFormByForm() throws Exception {
        var mediator = Bench.of(parish, jdbc).mediator("钱调解", null);
        var path =
                mediations.register(director, parish.form(LocalDate.now())).id().path();
        assertThat(marks(path)).containsExactly("done", "done", "now", "ahead", "ahead", "ahead");

        sent(path, "/mediators", "mediator", mediator.toString(), "clear", "true", "on", today);
        assertThat(page(path).select("[data-testid=case.panel]").text()).contains("钱调解", "指派");
        sent(
                path,
                "/inquiries",
                "on",
                today,
                "place",
                "现场",
                "present",
                "邻居老王",
                "content",
                "排水沟被堵",
                "signed",
                "MEDIATOR");
        assertThat(page(path).select("[aria-current=step]").text()).contains("调查");
        sent(path, "/invitations", "on", today, "time", "14:30", "place", "调解室", "notice", "PHONE");
        var arranged = page(path);
        assertThat(arranged.select("[data-testid=case.arranged]").text()).contains("14:30", "调解室");
        var planned = arranged.select("input[name=planned]").val();
        sent(
                path,
                "/sessions",
                "on",
                today,
                "place",
                "调解室",
                "present",
                "双方",
                "content",
                "初步意见",
                "planned",
                planned,
                "signed",
                "MEDIATOR",
                "signed",
                "APPLICANTS");
        assertThat(page(path).select("[data-testid=case.arranged]")).isEmpty();
        sent(path, "/participants", "role", "THIRD", "name", "老支书", "relation", "邻里", "agreed", "true", "on", today);
        assertThat(page(path).select("[data-testid=case.parties]").text()).contains("老支书", "受邀参加人");
        sent(path, "/suspension", "on", today, "reason", "MATERIAL", "note", "等权属证明");
        assertThat(page(path).select("[data-testid=case.next-step]").text()).contains("恢复调解");
        sent(path, "/resumption", "on", today);
        sent(
                path,
                "/alerts",
                "_key",
                UUID.randomUUID().toString(),
                "level",
                "RED",
                "kind",
                "CRIME",
                "on",
                today,
                "time",
                "00:00",
                "facts",
                "扬言报复",
                "measures",
                "已分开");
        assertThat(page(path).select("[data-testid=case.next-step]").text()).contains("请先报告");
        var report = page(path).select("[data-testid=case.alert] form").attr("action");
        sent(report, "", "organs", "POLICE", "on", today, "time", "00:01");
        assertThat(page(path).select("[data-testid=case.alert]").text()).contains("公安机关");
        sent(path, "/recusals", "mediator", mediator.toString(), "ground", "KIN", "asked", "PARTY", "on", today);
        assertThat(page(path).select("[data-testid=case.next-step]").text()).contains("还没有调解员");
    }

    @Test
    void aSlipOfRegistrationIsPutRightAndTheOldWordsStay() throws Exception {
        var ref = mediations.register(director, parish.form(LocalDate.now()));
        var path = ref.id().path();
        var form = page(path + "/correction");
        assertThat(form.select("textarea[name=story]").text()).contains("恢复排水");
        sent(
                path,
                "/correction",
                "reason",
                "登记时选错",
                "category",
                "HOUSING",
                "village",
                parish.office() + "202",
                "source",
                "APPLICATION",
                "difficulty",
                "ORDINARY",
                "story",
                "宅基地界址不清",
                "party[0].side",
                "APPLICANT",
                "party[0].ord",
                "0",
                "party[0].name",
                "张三峰",
                "party[1].side",
                "RESPONDENT",
                "party[1].ord",
                "1",
                "party[1].name",
                "李四光");
        var shown = page(path);
        assertThat(shown.select("h1").text()).isEqualTo("张三峰与李四光房屋宅基地纠纷");
        assertThat(shown.select("[data-testid=case.corrections]").text()).contains("邻里纠纷", "房屋宅基地纠纷", "张三丰", "登记时选错");
        assertThat(page("/mediation/cases?q=张三峰").select("tbody tr")).hasSize(1);
    }

    @Test
    void fiftyIdenticalRegistrationsMakeOneCase() throws Exception {
        var key = UUID.randomUUID().toString();
        Callable<String> press = () -> send(post("/mediation/new")
                        .param("_key", key)
                        .param("applicant", "五十")
                        .param("applicantPhone", "13800001234")
                        .param("respondent", "一个")
                        .param("dispute.category", "NEIGHBOUR")
                        .param("dispute.village", parish.village())
                        .param("dispute.source", "APPLICATION")
                        .param("dispute.story", "排水")
                        .param("will.both", "true"))
                .getRedirectedUrl();
        try (var threads = Executors.newFixedThreadPool(16)) {
            var answers =
                    threads.invokeAll(Stream.generate(() -> press).limit(50).toList());
            var first = answers.getFirst().get();
            assertThat(first).startsWith("/mediation/cases/");
            for (var answer : answers) assertThat(answer.get()).isEqualTo(first);
        }
        assertThat(jdbc.sql("select count(*) from mediation where office_code = :office and title like '五十与一个%'")
                        .param("office", parish.office().code())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anAgreementIsFollowedUpAfterItsDossierIsArchivedToo() throws Exception {
        var today = LocalDate.now();
        var ref = mediations.register(director, parish.form(today));
        var agreed = mediations.conclude(
                director, ref, new Outcome.WrittenAgreement(today, "修复围墙", today, today.plusDays(3)));
        var path = ref.id().path();
        assertThat(page(path + "/fulfilment").select("main form").size()).isGreaterThan(3);
        mediations.markArchived(director, agreed, "卷" + ref.id(), today);
        assertThat(page(path + "/fulfilment")
                        .select("[data-testid=fulfilment.archived]")
                        .text())
                .contains("请所长撤销归档");
        var visit = new ReturnVisit(today, "双方满意", true);
        var visited = fulfilment.visit(director, new MediationRef(ref.id(), agreed.version() + 1), visit);
        judgments.record(director, visited, new Judgment(today, "UPHELD", "竹溪区人民法院", "1号"));
        assertThat(page(path + "/fulfilment").select("main form")).isNotEmpty();
        assertThat(page(path).select("[data-testid=case.next-step]").text()).contains("卷宗已经归档,继续督促履行");
        assertThat(page(path).select("main form").eachAttr("action"))
                .containsExactly(path + "/steps", path + "/alerts");
    }

    @Test
    void aRefusalStandsBesideTheFieldItSpeaksOf() throws Exception {
        var day = LocalDate.now();
        var ref = mediations.register(director, parish.form(day));
        var agreed = mediations.conclude(director, ref, new Outcome.WrittenAgreement(day, "修复围墙", day, day));
        var at = ref.id().path() + "/fulfilment";
        var answer = send(post(ref.id().path() + "/judgment")
                .param("_form", at)
                .param("_part", "judgment")
                .param("version", String.valueOf(agreed.version()))
                .param("result", "UPHELD")
                .param("on", day.minusYears(1).toString().replace("-", ""))
                .param("court", "竹溪区人民法院")
                .param("number", "1号"));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#f-judgment-on-error").text()).contains("早于达成协议日期");
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#f-judgment-on");
        assertThat(page.select("#f-judgment-court").val()).isEqualTo("竹溪区人民法院");
    }

    @Test
    void whatWasTypedIsShownWhereThereIsNoFormToReturnTo() throws Exception {
        var day = LocalDate.now();
        var ref = mediations.register(director, parish.form(day));
        mediations.conclude(director, ref, new Outcome.WrittenAgreement(day, "修复围墙", day, day));
        var path = ref.id().path();
        var answer = send(post(path + "/conclude")
                .param("_form", path + "/conclude")
                .param("version", String.valueOf(ref.version()))
                .param("outcome", "ORAL")
                .param("on", day.toString())
                .param("text", "另一位调解员写下的协议"));
        assertThat(answer.getStatus()).isEqualTo(409);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("[data-testid=problem.typed]").text())
                .contains("另一位调解员写下的协议")
                .doesNotContain("ORAL");
        assertThat(page.select("[data-testid=problem.page] a.button").attr("href"))
                .isEqualTo(path);
    }

    @Test
    void aHiddenCaseIsAMaskedLineForThoseWhoDoNotHandleIt() throws Exception {
        var secret =
                parish.form("隐某", "密某", parish.dispute("FAMILY", "家庭暴力", "VULNERABLE"), LocalDate.now(), Parish.BOTH);
        var ref = mediations.register(director, secret);
        var other = parish.viewer("other." + parish.office(), Role.OFFICER);
        assertThat(text("/mediation/cases", other)).doesNotContain("隐某");
        var masked = text("/mediation/cases?risk=VULNERABLE", other);
        assertThat(masked).contains("不公开案件").doesNotContain("隐某", ref.id().toString());
        assertThat(text("/mediation/cases.csv?risk=VULNERABLE", other))
                .contains("不公开案件")
                .doesNotContain("隐某");
        assertThat(text("/mediation/cases?risk=VULNERABLE&q=隐某", other)).doesNotContain("不公开案件", "隐某与");
        assertThat(text("/api/v1/mediations?risk=VULNERABLE", other)).doesNotContain("隐某");
        assertThat(requests.send(get(ref.id().path()), other).getStatus()).isEqualTo(404);
        assertThat(text("/mediation/cases?risk=VULNERABLE", director)).contains("隐某");
        assertThat(page(ref.id().path()).select("h1").text()).contains("隐某");
    }

    private List<String> marks(String path) throws Exception {
        return page(path).select(".stage-bar li").eachAttr("class");
    }

    private void sent(String path, String what, String... fields) throws Exception {
        var request = post(path + what);
        var version = page(what.isEmpty() ? path.replaceAll("/alerts/.*", "") : path)
                .select("input[name=version]")
                .first();
        if (version != null) request.param("version", version.val());
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        var answer = send(request);
        assertThat(answer.getStatus())
                .as(() -> what + " "
                        + Jsoup.parse(new String(answer.getContentAsByteArray()))
                                .text())
                .isEqualTo(302);
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(text(path, director));
    }

    private String text(String path, Viewer viewer) throws Exception {
        var answer = requests.send(get(path), viewer);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return requests.send(request, director);
    }
}
