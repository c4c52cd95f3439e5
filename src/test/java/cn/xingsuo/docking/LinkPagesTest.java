package cn.xingsuo.docking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.screening.Hamlet;
import cn.xingsuo.screening.Rounds;
import cn.xingsuo.web.PageChecks;
import cn.xingsuo.web.Visitors;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of screening and hand-over, from a round to a letter. */
@InTheHouse
class LinkPagesTest {
    private final MockMvc web;
    private final Rounds rounds;
    private final Offices offices;
    private final JdbcClient jdbc;
    private final Posts posts;
    private final LocalDate today;

    LinkPagesTest(MockMvc web, Rounds rounds, Partners partners, Offices offices, JdbcClient jdbc, Clock clock) {
        this.web = web;
        this.rounds = rounds;
        this.offices = offices;
        this.jdbc = jdbc;
        this.posts = new Posts(partners, jdbc);
        this.today = LocalDate.now(clock);
    }

    @Test
    void aRoundIsWorkedThroughFromTheListToTheReportAndAFindingIsHandedOver() throws Exception {
        var it = Hamlet.founded("997051101", "石门", offices, jdbc);
        rounds.raise(new Scope("997051"), today);
        posts.partner(it, "石门派出所", "POLICE", "PAPER", "");
        var list = page("/mediation/screening", it);
        assertThat(list.select("[data-testid=screening.running] tbody tr")).hasSizeGreaterThanOrEqualTo(3);
        var round = page("/mediation/screening/rounds", it)
                .select("[data-testid=list.table] tbody a")
                .attr("href");
        var form = page("/mediation/screening/new?round=" + round.replaceAll(".*/", ""), it);
        assertThat(form.select("select[name=round] option[selected]").val()).isNotEmpty();
        var key = UUID.randomUUID().toString();
        var first = send(finding(round, key), it);
        assertThat(send(finding(round, key), it).getRedirectedUrl()).isEqualTo(first.getRedirectedUrl());
        var path = String.valueOf(first.getRedirectedUrl());
        var finding = page(path, it);
        assertThat(finding.select("h1").text()).isEqualTo("<b>水渠</b>争执");
        assertThat(finding.select("[data-testid=finding.people]").text()).contains("138****5678");
        var alert = finding.select("[data-testid=finding.alert] a").attr("href");
        assertThat(page(alert, it).select("[data-testid=alert.duties]").text()).contains("扬言或者已有暴力行为", "镇(街道)党委政府");
        assertThat(send(
                                post(round)
                                        .param("on", today.toString())
                                        .param("zero", "true")
                                        .param("version", "0")
                                        .param("_form", round),
                                it)
                        .getStatus())
                .as("a round with findings is no zero report")
                .isEqualTo(422);
        assertThat(send(post(round).param("on", today.toString()).param("version", "0"), it)
                        .getStatus())
                .isEqualTo(302);
        assertThat(page("/mediation/screening?q=水渠", it).select("[data-testid=list.table] tbody tr"))
                .hasSize(1);
        assertThat(page("/mediation/screening?q=szsq", it).select("[data-testid=list.table]"))
                .isEmpty();
        var partner = finding.select("[data-testid=finding.transfer] select[name=partner] option")
                .get(1)
                .val();
        var sent = send(
                post(path + "/transfer")
                        .param("partner", partner)
                        .param("kind", "OTHER")
                        .param("consent", "双方同意")
                        .param("version", "0"),
                it);
        assertThat(page(String.valueOf(sent.getRedirectedUrl()), it).text()).contains("对方还没有签收,不算送达", "水渠");
        assertThat(page(path, it).select("[data-testid=finding.head]").text()).contains("已移送");
        assertThat(page("/mediation/transfers", it).select("[data-testid=docking.shares] tbody tr"))
                .hasSize(1);
    }

    @Test
    void everyPageAndFileOfBothRoomsOpensAndAStrangersDoesNot() throws Exception {
        var it = Hamlet.founded("997052101", "石门", offices, jdbc);
        var stranger = Hamlet.founded("997052102", "洲泉", offices, jdbc);
        rounds.raise(new Scope("997052"), today);
        for (var path : List.of(
                "/mediation/screening/alerts",
                "/mediation/screening/rounds?how=LATE",
                "/mediation/transfers/new?way=IN",
                "/mediation/transfers/partners",
                "/mediation/transfers/files",
                "/mediation/transfers?way=IN&clock=UNRECEIVED&sort=old")) page(path, it);
        for (var file : List.of("screening", "screening/rounds", "screening/alerts", "transfers")) {
            var answer = open("/mediation/" + file + ".xlsx", it);
            assertThat(answer.getStatus()).as(file).isEqualTo(200);
            assertThat(answer.getContentAsByteArray()).as(file).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        }
        var round = page("/mediation/screening/rounds", it)
                .select("[data-testid=list.table] tbody a")
                .attr("href");
        assertThat(open(round, stranger).getStatus()).isEqualTo(404);
        for (var path : List.of("screening/findings/", "screening/alerts/", "screening/rounds/", "transfers/"))
            assertThat(open("/mediation/" + path + "nonsense", it).getStatus())
                    .as(path)
                    .isEqualTo(404);
        assertThat(open("/mediation/transfers?after=nonsense", it).getStatus()).isEqualTo(422);
    }

    @Test
    void aWrongFileIsRefusedOnThePageWithTheReason() throws Exception {
        var it = Hamlet.founded("997053101", "石门", offices, jdbc);
        var broken = new MockMultipartFile(
                "file", "a.json", "application/json", "{\"format\":".getBytes(StandardCharsets.UTF_8));
        var answer = web.perform(multipart("/mediation/transfers/files")
                        .file(broken)
                        .param("_form", "/mediation/transfers/files")
                        .with(csrf())
                        .with(Visitors.as(it.officer())))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("文件内容不完整");
        var huge = new MockMultipartFile("file", "a.json", "application/json", new byte[50_000_000]);
        var second = web.perform(multipart("/mediation/transfers/files")
                        .file(huge)
                        .with(csrf())
                        .with(Visitors.as(it.officer())))
                .andReturn()
                .getResponse();
        assertThat(second.getStatus()).isEqualTo(422);
    }

    private MockHttpServletRequestBuilder finding(String round, String key) {
        return post("/mediation/screening/new")
                .param("round", round.replaceAll(".*/", ""))
                .param("event.name", "<b>水渠</b>争执")
                .param("event.on", today.toString())
                .param("event.village", "997051101201")
                .param("event.scale", "INDIVIDUAL")
                .param("event.category", "NEIGHBOUR")
                .param("event.people", "3")
                .param("event.brief", "上下游争水")
                .param("people[0].name", "冯九")
                .param("people[0].phone", "13800005678")
                .param("handling.resolveBy", today.plusDays(9).toString())
                .param("handling.way", "MEDIATION")
                .param("handling.responsible", "林晓")
                .param("signs", "VIOLENCE")
                .param("_key", key);
    }

    private Document page(String path, Hamlet at) throws Exception {
        var answer = open(path, at);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(PageChecks.of(page)).as(path).isEmpty();
        return page;
    }

    private MockHttpServletResponse open(String path, Hamlet at) throws Exception {
        return web.perform(get(path).with(Visitors.as(at.officer())))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Hamlet at) throws Exception {
        return web.perform(request.with(csrf()).with(Visitors.as(at.officer())))
                .andReturn()
                .getResponse();
    }
}
