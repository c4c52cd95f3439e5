package cn.xingsuo.subsidy;

import static cn.xingsuo.subsidy.Hamlet.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.mediation.Mediations;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.PageRequests;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@InTheHouse
class SubsidyPagesTest {
    private static final LocalDate JULY_1 = LocalDate.of(2014, 7, 1);
    private static final String HOME = "/mediation/subsidies";
    private final PageRequests requests;
    private final Subsidies subsidies;
    private final Payouts payouts;
    private final JdbcClient jdbc;
    private final Hamlet home;
    private final Hamlet other;

    SubsidyPagesTest(
            MockMvc web,
            Subsidies subsidies,
            Payouts payouts,
            Offices offices,
            Mediations mediations,
            JdbcClient jdbc) {
        this.requests = new PageRequests(web);
        this.subsidies = subsidies;
        this.payouts = payouts;
        this.jdbc = jdbc;
        home = Hamlet.founded("990468101", offices, mediations, jdbc);
        other = Hamlet.founded("990469101", offices, mediations, jdbc);
    }

    @Test
    void aClaimIsMadeReviewedAndShownAndAnotherOfficeNeverSeesIt() throws Exception {
        var mediation = home.recent("吴一");
        var form = requests.page(HOME + "/new?case=" + mediation.id(), home.officer());
        assertThat(form.select("[data-testid=claim.payees] option").eachText()).contains("钱多", "孙少");
        var key = UUID.randomUUID().toString();
        var made = requests.send(claim(mediation.id().toString(), key), home.officer());
        assertThat(made.getRedirectedUrl()).startsWith(HOME + "/");
        assertThat(requests.send(claim(mediation.id().toString(), key), home.officer())
                        .getRedirectedUrl())
                .isEqualTo(made.getRedirectedUrl());
        assertThat(requests.send(
                                claim(
                                        mediation.id().toString(),
                                        UUID.randomUUID().toString()),
                                home.officer())
                        .getStatus())
                .isEqualTo(422);
        var path = made.getRedirectedUrl();
        assertThat(requests.page(path, home.officer()).select("[data-testid=claim.review]"))
                .isEmpty();
        var review = requests.page(path, home.director()).select("[data-testid=claim.review]");
        assertThat(review.select("input[name=points]")).hasSize(7);
        var sent = post(path + "/review").param("version", "1");
        for (var points : List.of(15, 20, 15, 10, 20, 10, 10)) sent.param("points", points.toString());
        assertThat(requests.send(sent, home.director()).getRedirectedUrl()).isEqualTo(path);
        assertThat(requests.page(path, home.director()).text()).contains("所初审", "100");
        assertThat(requests.page(HOME, home.officer())
                        .select("[data-testid='subsidies.table']")
                        .text())
                .contains("竹溪补〔");
        assertThat(requests.page(HOME, other.officer()).text()).doesNotContain(path);
        assertThat(requests.send(get(path), other.officer()).getStatus()).isEqualTo(404);
        assertThat(requests.send(get(HOME + "/nonsense"), home.officer()).getStatus())
                .isEqualTo(404);
    }

    @Test
    void thePublicListNamesMediatorsAndNoParty() throws Exception {
        var claim = on(
                JULY_1,
                () -> subsidies.submit(
                        home.officer(), subsidies.draft(home.officer(), home.claim(home.archived("郑绝密")))));
        on(JULY_1, () -> subsidies.review(home.director(), claim, List.of(15, 20, 15, 10, 20, 10, 10), ""));
        on(JULY_1, () -> payouts.draw(home.section(), 5));
        for (var id : jdbc.sql(
                        "select id from subsidy_claim where office_code = :office and picked and state = 'REVIEWED'")
                .param("office", home.office().code())
                .query(UUID.class)
                .list()) on(JULY_1, () -> subsidies.check(home.section(), now(id), 90, "好"));
        on(JULY_1, () -> subsidies.decide(home.head(), now(claim.id().id()), ""));
        var batch = on(JULY_1, () -> payouts.publish(home.section()));
        var path = HOME + "/batches/" + batch.id();
        var shown = requests.page(path, home.section());
        assertThat(shown.select("[data-testid='batch.table']").text())
                .contains("钱多", "60.00")
                .doesNotContain("郑绝密", "周正");
        assertThat(requests.send(get(path), other.officer()).getStatus()).isEqualTo(404);
        var file = requests.send(get(path + "/list.xlsx"), home.section());
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentAsByteArray()).startsWith('P', 'K');
        assertThat(requests.send(get(HOME + ".xlsx"), home.section()).getStatus())
                .isEqualTo(200);
        assertThat(requests.page(HOME + "/payouts", home.section())
                        .select("[data-testid='payouts.samples']")
                        .text())
                .contains("5");
    }

    @Test
    void claimsAreFoundByNumberPayeeInitialsAndByTheCaseForThoseWhoMayOpenIt() throws Exception {
        var mediation = home.recent("寻一");
        var ref = on(JULY_1, () -> subsidies.draft(home.officer(), home.claim(mediation)));
        var at = "/mediation/subsidies/" + ref.id();
        var number = text("number", ref);
        var caseNumber = text("case_number", ref);
        var country = new Viewer("t.country", "督察", Role.LEADER, "", null);
        for (var q : List.of(number, "钱多", "qd", caseNumber, number + " 钱多")) {
            assertThat(found(q, home.officer())).as(q).contains(at);
            assertThat(found(q, other.officer())).as(q).doesNotContain(at);
        }
        assertThat(found(number, country)).containsExactly(at);
        assertThat(found(caseNumber, country)).contains(at);
        assertThat(found("查无此人", home.officer())).isEmpty();
        jdbc.sql("update mediation set hidden = true where id = :id")
                .param("id", mediation.id().id())
                .update();
        assertThat(found(caseNumber, country)).doesNotContain(at);
        assertThat(found(number, country)).containsExactly(at);
    }

    private List<String> found(String q, Viewer viewer) throws Exception {
        return requests.page(HOME + "?q=" + q, viewer)
                .select("[data-testid=subsidies.table] tbody th a")
                .eachAttr("href");
    }

    private String text(String column, ClaimRef ref) {
        return jdbc.sql("select " + column + " from subsidy_claim where id = :id")
                .param("id", ref.id().id())
                .query(String.class)
                .single();
    }

    @Test
    void afterwardsTheRegistersShowWhatIsDueOverdueAndDone() throws Exception {
        home.recent("孔一");
        for (var register : List.of("revisits", "performances", "confirmations")) {
            var found = requests.page("/mediation/" + register + "?part=overdue", home.officer());
            assertThat(found.select("h1")).hasSize(1);
            assertThat(found.select("[data-testid='after.parts'] a")).hasSize(3);
            assertThat(requests.send(get("/mediation/" + register + ".xlsx"), home.officer())
                            .getStatus())
                    .isEqualTo(200);
        }
        var line = requests.page("/mediation/performances?part=overdue&q=孔一", home.officer());
        assertThat(line.select("[data-testid='after.table'] tbody tr")).hasSize(1);
        assertThat(requests.page("/mediation/performances?part=overdue&q=孔一", other.officer())
                        .select("[data-testid='after.table']"))
                .isEmpty();
    }

    private MockHttpServletRequestBuilder claim(String mediation, String key) {
        return post(HOME + "/new")
                .param("_key", key)
                .param("_form", HOME + "/new")
                .param("mediation", mediation)
                .param("nature", "PEOPLE")
                .param("payees[0].mediator", home.first().toString())
                .param("payees[0].percent", "100");
    }

    private ClaimRef now(UUID id) {
        return new ClaimRef(
                new ClaimId(id),
                jdbc.sql("select version from subsidy_claim where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single());
    }
}
