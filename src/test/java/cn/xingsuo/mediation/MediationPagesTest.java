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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@InTheHouse
class MediationPagesTest {
    private static final LocalDate DAY = LocalDate.of(2014, 3, 3);
    private final PageRequests requests;
    private final Mediations mediations;
    private final Offices offices;
    private final JdbcClient jdbc;
    private final Parish parish;

    MediationPagesTest(MockMvc web, Mediations mediations, Offices offices, JdbcClient jdbc) {
        this.requests = new PageRequests(web);
        this.mediations = mediations;
        this.offices = offices;
        this.jdbc = jdbc;
        parish = Parish.founded("990431101", offices, jdbc);
    }

    @Test
    void quickRegistrationAsksForAtMostEightThingsAndKnowsTheVillages() throws Exception {
        var page = requests.page("/mediation/new", parish.officer());
        assertThat(page.select("h1").text()).isEqualTo("快速登记");
        assertThat(page.select("[aria-required=true]").size()
                        + page.select("[name=will.both]").size())
                .isLessThanOrEqualTo(8);
        assertThat(page.select("select[name=dispute.category] option").eachText())
                .contains("lljf 邻里纠纷", "hyjtjf 婚姻家庭纠纷");
        assertThat(page.select("select[name=dispute.village] option").eachText())
                .contains("hjc 火炬村", "tyc 桃园村");
        assertThat(page.select("form[data-draft]").attr("data-draft")).isEqualTo("mediation.new");
        assertThat(page.select("button[name=then]").eachAttr("value")).containsExactly("open", "next", "print");
    }

    @Test
    void aDisputeIsRegisteredOnceHoweverOftenTheButtonIsPressed() throws Exception {
        var key = UUID.randomUUID().toString();
        var first = requests.send(registration("赵钱孙", "周吴郑").param("_key", key), parish.officer());
        var second = requests.send(registration("赵钱孙", "周吴郑").param("_key", key), parish.officer());
        assertThat(first.getStatus()).isEqualTo(302);
        assertThat(second.getRedirectedUrl()).isEqualTo(first.getRedirectedUrl());
        var page = requests.page(first.getRedirectedUrl(), parish.officer());
        assertThat(page.select("h1").text()).isEqualTo("赵钱孙与周吴郑邻里纠纷");
        assertThat(page.select("[data-testid=case.identity-bar]").text()).contains("调解中", "火炬村", "王静");
        assertThat(page.select("[data-testid=case.parties]").text())
                .contains("138****5678")
                .doesNotContain("13812345678");
        assertThat(page.select("[data-testid=case.parties] a").attr("href")).matches("/persons/.*/reveal");
        assertThat(page.select("[data-testid=case.deadline-track]").text()).contains("办结");
        assertThat(page.select("[data-testid=case.timeline]").text()).contains("登记", "受理");
        var again = requests.page("/mediation/new", parish.officer());
        assertThat(again.select("select[name=dispute.village] option[selected]").val())
                .isEqualTo(parish.village());
    }

    @Test
    void whatIsMissingIsNamedAndWhatWasTypedIsKept() throws Exception {
        var answer = requests.send(
                post("/mediation/new")
                        .param("applicant", "赵钱孙")
                        .param("dispute.story", "")
                        .param("_key", UUID.randomUUID().toString())
                        .param("_form", "/mediation/new"),
                parish.officer());
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("input[name=applicant]").val()).isEqualTo("赵钱孙");
        assertThat(page.select("[data-testid=form.errors]").text()).contains("申请人电话", "对方");
    }

    @Test
    void withoutConsentTheArticleIsShownAndNothingIsRegistered() throws Exception {
        var before = count();
        var answer = requests.send(
                registration("甲", "乙", false)
                        .param("_key", UUID.randomUUID().toString())
                        .param("_form", "/mediation/new"),
                parish.officer());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).text()).contains("不得调解", "第十七条");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void theSameTwoSidesArePointedOutWhicheverComes() throws Exception {
        mediations.register(parish.officer(), parish.form("冯陈", "褚卫", LocalDate.now(), Parish.BOTH));
        var hint = requests.send(
                post("/mediation/duplicates").param("applicant", "褚卫").param("respondent", " 冯陈 "), parish.officer());
        assertThat(Jsoup.parse(hint.getContentAsString()).select("a").eachText())
                .singleElement()
                .asString()
                .contains("竹溪调");
        var none = requests.send(
                post("/mediation/duplicates").param("applicant", "褚卫").param("respondent", "蒋沈"), parish.officer());
        assertThat(none.getContentAsString()).isBlank();
    }

    @Test
    void aConclusionIsCheckedWithItsConsequencesBeforeItIsMade() throws Exception {
        var ref = mediations.register(parish.officer(), parish.form("韩杨", "朱秦", LocalDate.now(), Parish.BOTH));
        var path = ref.id().path();
        var check = requests.send(ending(path + "/conclude/check"), parish.officer());
        var page = Jsoup.parse(check.getContentAsString());
        assertThat(page.select("[data-testid=check.answers]").text()).contains("达成书面协议", "月底前改道");
        assertThat(page.select("[data-testid=check.consequence]").text()).contains("成功率", "回访任务", "司法确认");
        var edit = Jsoup.parse(
                requests.send(ending(path + "/conclude/edit"), parish.officer()).getContentAsString());
        assertThat(edit.select("textarea[name=text]").text()).isEqualTo("月底前改道");
        var done = requests.send(ending(path + "/conclude").param("version", "0"), parish.officer());
        assertThat(done.getRedirectedUrl()).isEqualTo(path);
        var shown = requests.page(path, parish.officer());
        assertThat(shown.select("[data-testid=case.outcome]").text()).contains("达成书面协议", "竹溪调协〔");
        assertThat(shown.select("[data-testid=case.fulfilment], [data-testid=case.undo]"))
                .hasSize(2);
        assertThat(
                        requests.page(path + "/fulfilment", parish.officer())
                                .select(
                                        "[data-testid=fulfilment.perform], [data-testid=fulfilment.visit], [data-testid=fulfilment.confirm]"))
                .hasSize(3);
        var stale = requests.send(ending(path + "/conclude").param("version", "0"), parish.officer());
        assertThat(stale.getStatus()).isEqualTo(409);
    }

    @Test
    void aGuessedCaseOfAnotherOfficeIsNotFound() throws Exception {
        var ref = mediations.register(parish.officer(), parish.form(DAY));
        var stranger = Parish.founded("990431102", offices, jdbc).officer();
        assertThat(requests.send(get(ref.id().path()), stranger).getStatus()).isEqualTo(404);
        assertThat(requests.send(get("/mediation/cases/not-an-id"), parish.officer())
                        .getStatus())
                .isEqualTo(404);
        var note = post(ref.id().path() + "/steps")
                .param("on", "2014-03-03")
                .param("kind", "PHONE")
                .param("text", "x")
                .param("_key", "a-stranger-s-note");
        assertThat(requests.send(note, stranger).getStatus()).isEqualTo(404);
    }

    @Test
    void everyRowComesExactlyOnceWhileOthersAreInserted() throws Exception {
        var list = Parish.founded("990431103", offices, jdbc);
        var expected = new HashSet<String>();
        for (int i = 0; i < 120; i++) {
            var ref = mediations.register(list.officer(), list.form(DAY.plusDays(i % 7)));
            expected.add(ref.id().path());
        }
        var seen = new ArrayList<String>();
        var next = "/mediation/cases?sort=NEWEST";
        while (!next.isEmpty()) {
            var page = requests.page(next, list.officer());
            seen.addAll(page.select("[data-testid=list.table] tbody th a").eachAttr("href"));
            for (int i = 0; i < 3; i++) mediations.register(list.officer(), list.form(DAY.plusDays(i * 3)));
            next = page.select("a[rel=next]").attr("href");
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(expected);
    }

    @Test
    void casesAreFoundByWordsInitialsNumbersAndNames() throws Exception {
        var list = Parish.founded("990431104", offices, jdbc);
        var officer = list.officer();
        var drain = list.dispute("NEIGHBOUR", "围墙挡水,雨天积水");
        var one = mediations
                .register(officer, list.form("诸葛·买买提", "㐂田", drain, DAY, Parish.BOTH))
                .id()
                .path();
        var wage = list.dispute("LABOUR", "拖欠工资 100% 未付");
        var two = mediations
                .register(officer, list.form("欧阳锋", "郭靖", wage, DAY, Parish.BOTH))
                .id()
                .path();
        mediations.register(officer, list.form("甲", "乙", list.dispute("FAMILY", "积水", "VULNERABLE"), DAY, Parish.BOTH));

        assertThat(found("积水", officer)).containsExactly(one);
        assertThat(found("㐂田", officer)).containsExactly(one);
        assertThat(found("买提 雨天", officer)).containsExactly(one);
        assertThat(found("oyf", officer)).containsExactly(two);
        assertThat(found("gj", officer)).containsExactly(two);
        assertThat(found("yf", officer)).isEmpty();
        assertThat(found("100%", officer)).containsExactly(two);
        assertThat(found("2号", officer)).containsExactly(two);
        assertThat(found("墙", officer)).containsExactly(one);
        assertThat(found("积石", officer)).isEmpty();
        assertThat(paths(requests.page("/mediation/cases?category=LABOUR&from=2014-03-01&to=2014.3.2", officer)))
                .isEmpty();
        var filtered = requests.page("/mediation/cases?category=LABOUR&status=OPEN&from=2014-03-01", officer);
        assertThat(paths(filtered)).containsExactly(two);
        assertThat(filtered.select(".chips a").eachAttr("href"))
                .contains("/mediation/cases?status=OPEN&from=2014-03-01");
        assertThat(paths(requests.page("/mediation/cases?risk=VULNERABLE", officer)))
                .hasSize(1);
        assertThat(paths(requests.page("/mediation/cases?risk=VULNERABLE", list.viewer("other", Role.OFFICER))))
                .isEmpty();
        assertThat(requests.send(get("/mediation/cases?after=nonsense"), officer)
                        .getStatus())
                .isEqualTo(422);
        assertThat(requests.send(get("/mediation/cases?status=NO_SUCH"), officer)
                        .getStatus())
                .isBetween(400, 422);
    }

    @Test
    void theExportOpensInASpreadsheetWithoutRunningFormulas() throws Exception {
        var list = Parish.founded("990431105", offices, jdbc);
        mediations.register(list.officer(), list.form("=1+1", "郭靖", DAY, Parish.BOTH));
        var answer = requests.send(get("/mediation/cases.csv"), list.officer());
        assertThat(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"编号\"")
                .contains("\"'=1+1与郭靖邻里纠纷\"");
    }

    private List<String> found(String words, Viewer viewer) throws Exception {
        return paths(Jsoup.parse(
                requests.send(get("/mediation/cases").param("q", words), viewer).getContentAsString()));
    }

    @Test
    void whatACourtSaidOfAnAgreementIsRecordedOnItsPageOnce() throws Exception {
        var today = LocalDate.now();
        var ref = mediations.register(parish.officer(), parish.form("许何", "吕施", today, Parish.BOTH));
        mediations.conclude(parish.officer(), ref, new Outcome.WrittenAgreement(today, "月底前改道", today, today));
        var path = ref.id().path();
        var form = requests.page(path + "/fulfilment", parish.officer()).expectFirst("[data-testid=fulfilment.judge]");
        var answer = requests.send(
                post(path + "/judgment")
                        .param("version", form.expectFirst("[name=version]").val())
                        .param("result", "UPHELD")
                        .param("on", today.toString())
                        .param("court", "秀洲区人民法院")
                        .param("number", "(2014)嘉秀民初字第 9 号"),
                parish.officer());
        assertThat(answer.getStatus()).isEqualTo(302);
        var shown = requests.page(path + "/fulfilment", parish.officer());
        assertThat(shown.select("[data-testid=fulfilment.judgment]").text()).contains("维持协议", "民初字第 9 号");
        assertThat(shown.select("[data-testid=fulfilment.judge]")).isEmpty();
    }

    private static List<String> paths(Document page) {
        return page.select("[data-testid=list.table] tbody th a").eachAttr("href");
    }

    private int count() {
        return jdbc.sql("select count(*) from mediation where office_code = :office")
                .param("office", parish.office().code())
                .query(Integer.class)
                .single();
    }

    private MockHttpServletRequestBuilder registration(String applicant, String respondent) {
        return registration(applicant, respondent, true);
    }

    private MockHttpServletRequestBuilder registration(String applicant, String respondent, boolean consent) {
        return post("/mediation/new")
                .param("applicant", applicant)
                .param("applicantPhone", "13812345678")
                .param("respondent", respondent)
                .param("dispute.category", "NEIGHBOUR")
                .param("dispute.village", parish.village())
                .param("dispute.source", "APPLICATION")
                .param("dispute.story", "新建围墙致院内积水,要求恢复排水")
                .param("will.both", String.valueOf(consent))
                .param("will.form", "ORAL");
    }

    private static MockHttpServletRequestBuilder ending(String path) {
        return post(path)
                .param("outcome", "WRITTEN")
                .param("on", "今天")
                .param("text", "月底前改道")
                .param("performBy", "+10");
    }
}
