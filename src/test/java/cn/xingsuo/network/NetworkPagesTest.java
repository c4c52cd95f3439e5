package cn.xingsuo.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.network.NewBody.Place;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.PageRequests;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@InTheHouse
class NetworkPagesTest {
    private static final LocalDate APRIL = LocalDate.of(2016, 4, 1);
    private final PageRequests requests;
    private final Bodies bodies;
    private final Elections elections;
    private final Mediators mediators;
    private final Coverage coverage;
    private final Offices offices;
    private final JdbcClient jdbc;

    NetworkPagesTest(
            MockMvc web,
            Bodies bodies,
            Elections elections,
            Mediators mediators,
            Coverage coverage,
            Offices offices,
            JdbcClient jdbc) {
        this.requests = new PageRequests(web);
        this.bodies = bodies;
        this.elections = elections;
        this.mediators = mediators;
        this.coverage = coverage;
        this.offices = offices;
        this.jdbc = jdbc;
    }

    @Test
    void aCommitteeGoesFromTheFormToTheFilingOnPages() throws Exception {
        var town = Township.founded("995114101", offices, jdbc);
        var officer = town.officer();
        var form = requests.page("/mediation/committees/new", officer);
        assertThat(form.select("select[name='at.village'] option").eachText()).contains("hhc 荷花村");
        var path = requests.send(
                        registration(town).param("_key", UUID.randomUUID().toString()), officer)
                .getRedirectedUrl();
        assertThat(requests.page(path, officer)
                        .select("[data-testid=body.fault]")
                        .text())
                .contains("第八条");
        assertThat(requests.page(path, officer).select("[data-testid=body.filing]"))
                .isEmpty();

        var seats = town.three(mediators);
        var election = requests.page(path + "/election", officer);
        assertThat(election.select("select[name='seats[8].mediator'] option")).hasSizeGreaterThanOrEqualTo(4);
        var vote = post(path + "/election")
                .param("version", "0")
                .param("kind", "ELECTION")
                .param("manner", "VILLAGERS")
                .param("on", "2016-04-01");
        for (int i = 0; i < 3; i++) {
            vote.param("seats[" + i + "].mediator", seats.get(i).mediator().toString());
            vote.param("seats[" + i + "].post", seats.get(i).post().name());
        }
        vote.param("seats[3].mediator", "");
        assertThat(requests.send(vote, officer).getRedirectedUrl()).isEqualTo(path);
        var filing = post(path + "/filing")
                .param("version", "1")
                .param("number", "荷1")
                .param("on", "2016-04-05");
        assertThat(requests.send(filing, officer).getStatus()).isEqualTo(403);
        assertThat(requests.send(filing, town.section()).getRedirectedUrl()).isEqualTo(path);
        var shown = requests.page(path, officer);
        assertThat(shown.select("[data-testid=body.identity]").text()).contains("已备案", "荷花村");
        assertThat(shown.select("[data-testid=body.members] tbody tr")).hasSize(3);
        assertThat(requests.page(path + "?on=2016-03-15", officer)
                        .select("[data-testid=body.members]")
                        .text())
                .contains("没有人在任");
    }

    @Test
    void aWrongElectionIsRefusedWithTheArticleAndWhatWasTypedStays() throws Exception {
        var town = Township.founded("995114102", offices, jdbc);
        var ref = bodies.register(town.officer(), town.villageCommittee(0));
        var seats = town.three(mediators);
        var vote = post(ref.id().path() + "/election")
                .param("_form", ref.id().path() + "/election")
                .param("version", "0")
                .param("kind", "ELECTION")
                .param("manner", "VILLAGERS")
                .param("on", "2016-04-01");
        for (int i = 0; i < 2; i++) {
            vote.param("seats[" + i + "].mediator", seats.get(i).mediator().toString());
            vote.param("seats[" + i + "].post", "DIRECTOR");
        }
        var answer = requests.send(vote, town.officer());
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("[data-testid=form.errors]").text()).contains("委员有 2 人", "第八条");
        assertThat(page.select("select[name='seats[1].post'] option[selected]").val())
                .isEqualTo("DIRECTOR");
    }

    @Test
    void fiftyIdenticalRegistrationsMakeOneBody() throws Exception {
        var town = Township.founded("995114103", offices, jdbc);
        var key = UUID.randomUUID().toString();
        var paths = new HashSet<String>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            Callable<String> once = () -> requests.send(registration(town).param("_key", key), town.officer())
                    .getRedirectedUrl();
            for (var answer : pool.invokeAll(java.util.Collections.nCopies(50, once))) paths.add(answer.get());
        }
        assertThat(paths).hasSize(1).doesNotContainNull();
        assertThat(jdbc.sql("select count(*) from network_body where office_code = :office")
                        .param("office", town.office().code())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(requests.send(
                                registration(town)
                                        .param("_key", UUID.randomUUID().toString()),
                                town.officer())
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void theListIsSearchedFilteredPagedAndExported() throws Exception {
        var town = Township.founded("995114104", offices, jdbc);
        for (int i = 0; i < 55; i++) {
            var name = "第" + i + "商会人民调解委员会";
            bodies.adopt(town.officer(), town.body("0413", name, Place.NONE), new Filing("商" + i, APRIL));
        }
        bodies.adopt(town.officer(), town.body("0401", "=医疗人民调解委员会", Place.NONE), new Filing("医1", APRIL));
        var seen = new HashSet<String>();
        var next = "/mediation/committees?sort=NAME";
        var pages = 0;
        while (!next.isEmpty()) {
            var page = requests.page(next, town.officer());
            seen.addAll(page.select("[data-testid=bodies.table] tbody th a").eachAttr("href"));
            next = page.select("a[rel=next]").attr("href");
            pages++;
        }
        assertThat(seen).hasSize(56);
        assertThat(pages).isEqualTo(2);
        assertThat(names("/mediation/committees?q=ylrm", town.officer())).hasSize(1);
        assertThat(names("/mediation/committees?q=lrm", town.officer())).isEmpty();
        assertThat(names("/mediation/committees?q=%E5%8C%BB%E7%96%97", town.officer()))
                .containsExactly("=医疗人民调解委员会");
        assertThat(names("/mediation/committees?q=%E5%8C%BB%E7%96%97%20%E8%B0%83%E8%A7%A3", town.officer()))
                .hasSize(1);
        assertThat(names("/mediation/committees?q=%E5%8C%BB%E8%B0%83", town.officer()))
                .isEmpty();
        assertThat(names("/mediation/committees?type=0401", town.officer())).hasSize(1);
        assertThat(names("/mediation/committees?on=2016-02-01", town.officer())).isEmpty();
        var file = requests.send(get("/mediation/committees.xlsx?type=0401"), town.officer());
        assertThat(file.getContentType()).contains("spreadsheetml");
        assertThat(file.getContentAsByteArray()).startsWith('P', 'K');
        assertThat(requests.send(get("/mediation/committees?after=x"), town.officer())
                        .getStatus())
                .isEqualTo(422);
        assertThat(requests.send(get("/mediation/committees?type=abc"), town.officer())
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void aMediatorStandsOnTheRegistersOfTheOfficesServedAndOfEverybodyAbove() throws Exception {
        var town = Township.founded("995114109", offices, jdbc);
        var other = Township.founded("995114110", offices, jdbc);
        var here = bodies.adopt(town.officer(), town.villageCommittee(0), new Filing("册1", APRIL));
        var there = bodies.adopt(other.officer(), other.villageCommittee(0), new Filing("册2", APRIL));
        var number = Township.idNumber(91_114);
        mediators.register(town.officer(), town.person("欧阳册", true, number, here.id()));
        mediators.register(other.officer(), other.person("欧阳册", true, number, there.id()));
        var stranger = Township.founded("995114111", offices, jdbc).officer();
        var path = "/mediation/mediators?q=%E6%AC%A7%E9%98%B3%E5%86%8C";
        for (var scope : List.of("", "99", "9951", "995114"))
            assertThat(names(path, new Viewer("t." + scope, "督察", Role.LEADER, scope, null)))
                    .as(scope)
                    .containsExactly("欧阳册");
        assertThat(names(path, town.officer())).containsExactly("欧阳册");
        assertThat(names(path, other.officer())).containsExactly("欧阳册");
        assertThat(names(path, stranger)).isEmpty();
        assertThat(names(path, new Viewer("t.98", "督察", Role.LEADER, "98", null)))
                .isEmpty();
    }

    @Test
    void whatBelongsToAnotherOfficeIsNotFound() throws Exception {
        var town = Township.founded("995114105", offices, jdbc);
        var stranger = Township.founded("995114106", offices, jdbc).officer();
        var ref = bodies.register(town.officer(), town.villageCommittee(0));
        var mediator = mediators.register(town.officer(), town.person("何人", true, null));
        var firm = coverage.enterprise(town.officer(), town.office(), "某厂", Township.SET_UP, 1);
        assertThat(requests.send(get(ref.id().path()), stranger).getStatus()).isEqualTo(404);
        assertThat(requests.send(get(ref.id().path() + "/election"), stranger).getStatus())
                .isEqualTo(404);
        assertThat(requests.send(get(mediator.path()), stranger).getStatus()).isEqualTo(404);
        assertThat(requests.send(get("/mediation/committees/x"), stranger).getStatus())
                .isEqualTo(404);
        var count = post("/mediation/enterprises/" + firm + "/workers")
                .param("since", "2016-05-01")
                .param("workers", "9");
        assertThat(requests.send(count, stranger).getStatus()).isEqualTo(404);
        assertThat(requests.send(get("/mediation/coverage/planet/1"), stranger).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aMediatorIsEnteredOnThePageWithMaskedIdentity() throws Exception {
        var town = Township.founded("995114107", offices, jdbc);
        var number = Township.idNumber(91_007);
        var form = post("/mediation/mediators")
                .param("_key", UUID.randomUUID().toString())
                .param("who.name", "古丽·买买提")
                .param("who.idNumber", number)
                .param("who.phone", "13812345678")
                .param("who.sex", "F")
                .param("past.education", "COLLEGE")
                .param("past.political", "MASSES")
                .param("stand.fullTime", "true")
                .param("stand.grade", "TWO")
                .param("stand.since", "2020-01-02")
                .param("skills.specialities", "FAMILY", "LABOUR");
        var path = requests.send(form, town.officer()).getRedirectedUrl();
        var page = requests.page(path, town.officer());
        assertThat(page.select("h1").text()).isEqualTo("古丽·买买提");
        assertThat(page.select("[data-testid=mediator.facts]").text())
                .contains("138****5678", "劳动争议", "婚姻家庭", "大学专科")
                .doesNotContain(number)
                .doesNotContain("13812345678");
        assertThat(page.select("[data-testid=mediator.services]").text()).contains("等待推选");
        assertThat(names("/mediation/mediators?q=gl&fullTime=true&speciality=LABOUR", town.officer()))
                .containsExactly("古丽·买买提");
        assertThat(names("/mediation/mediators?q=gl&serving=true", town.officer()))
                .isEmpty();
        var removal = post(path + "/discipline")
                .param("version", "0")
                .param("code", "REMOVAL")
                .param("ground", "LEAK")
                .param("on", "2021-01-01")
                .param("note", "泄露隐私");
        assertThat(requests.send(removal, town.officer()).getStatus()).isEqualTo(422);
    }

    @Test
    void coverageShowsTheSameFigureAsTheGaugeAndNamesWhatIsMissing() throws Exception {
        var town = Township.founded("995114108", offices, jdbc);
        bodies.adopt(town.officer(), town.villageCommittee(0), new Filing("盖1", APRIL));
        var page = requests.page("/mediation/coverage", town.officer());
        assertThat(page.select("[data-testid=coverage.village]").text())
                .contains("33.3%", "应覆盖 3,已覆盖 1", "建林村", "湖滨社区")
                .doesNotContain("荷花村");
        assertThat(page.select("[data-testid=coverage.station]").text()).contains("不适用");
        assertThat(requests.send(get("/mediation/coverage/village/" + town.village(0)), town.officer())
                        .getRedirectedUrl())
                .startsWith("/mediation/committees/");
        assertThat(requests.send(get("/mediation/coverage/village/" + town.village(1)), town.officer())
                        .getRedirectedUrl())
                .isEqualTo("/mediation/coverage#village");
    }

    private MockHttpServletRequestBuilder registration(Township town) {
        return post("/mediation/committees")
                .param("type", "0101")
                .param("name", "梅里镇荷花村人民调解委员会")
                .param("setUpBy", "荷花村村民委员会")
                .param("setUpOn", "2016-03-01")
                .param("at.village", town.village(0))
                .param("at.enterprise", "")
                .param("contact.phone", "0573-83710000");
    }

    private List<String> names(String path, Viewer viewer) throws Exception {
        return requests.page(path, viewer)
                .select("table[data-testid] tbody th a")
                .eachText();
    }
}
