package cn.xingsuo.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.PageRequests;
import cn.xingsuo.web.Viewer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
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
class FundPagesTest {
    private final PageRequests requests;
    private final Funds funds;
    private final Offices offices;
    private final JdbcClient jdbc;

    FundPagesTest(MockMvc web, Funds funds, Offices offices, JdbcClient jdbc) {
        this.requests = new PageRequests(web);
        this.funds = funds;
        this.offices = offices;
        this.jdbc = jdbc;
    }

    @Test
    void fiftyIdenticalFormsMakeOneGrantAndItIsCorrectedOnItsPage() throws Exception {
        var town = Township.founded("995122101", offices, jdbc);
        var officer = town.officer();
        assertThat(requests.page("/mediation/funds", officer)
                        .select("[data-testid=funds.new] form")
                        .attr("action"))
                .isEqualTo("/mediation/funds");
        var key = UUID.randomUUID().toString();
        var paths = new HashSet<String>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            Callable<String> once =
                    () -> requests.send(form("/mediation/funds", "2500").param("_key", key), officer)
                            .getRedirectedUrl();
            for (var answer : pool.invokeAll(Collections.nCopies(50, once))) paths.add(answer.get());
        }
        assertThat(paths).singleElement().asString().startsWith("/mediation/funds/");
        var path = paths.iterator().next();
        assertThat(requests.page(path, officer)
                        .select("[data-testid=fund.facts]")
                        .text())
                .contains("2500.00", "区财政局");
        var corrected = form(path + "/correction", "2600").param("version", "0").param("reason", "看错一位");
        assertThat(requests.send(corrected, officer).getRedirectedUrl()).isEqualTo(path);
        var page = requests.page(path, officer);
        assertThat(page.select("[data-testid=fund.facts]").text()).contains("2600.00");
        assertThat(page.select("[data-testid=fund.events]").text()).contains("看错一位", "2500.00 元");
        assertThat(requests.send(
                                form(path + "/correction", "2700")
                                        .param("version", "0")
                                        .param("reason", "又看错"),
                                officer)
                        .getStatus())
                .isEqualTo(409);
        var stranger = Township.founded("995122102", offices, jdbc).officer();
        assertThat(requests.send(get(path), stranger).getStatus()).isEqualTo(404);
        assertThat(requests.send(
                                post(path + "/cancellation")
                                        .param("version", "1")
                                        .param("reason", "x"),
                                stranger)
                        .getStatus())
                .isEqualTo(404);
        assertThat(requests.send(get("/mediation/funds/x"), officer).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aWrongAmountIsRefusedAndWhatWasTypedStays() throws Exception {
        var town = Township.founded("995122103", offices, jdbc);
        for (var amount : List.of("-1", "0.001", "很多", "1e400", "12345678901.00")) {
            var sent = form("/mediation/funds", amount)
                    .param("_form", "/mediation/funds")
                    .param("_part", "fund")
                    .param("_key", UUID.randomUUID().toString());
            var answer = requests.send(sent, town.officer());
            assertThat(answer.getStatus()).as(amount).isEqualTo(422);
            var page = Jsoup.parse(answer.getContentAsString());
            assertThat(page.select("[data-testid=form.errors]").text()).contains("金额");
            assertThat(page.select("[data-testid=funds.new] input[name=document]")
                            .val())
                    .isEqualTo("财1号");
        }
    }

    @Test
    void theRegisterIsSearchedSortedPagedAndExported() throws Exception {
        var town = Township.founded("995122104", offices, jdbc);
        for (int i = 1; i <= 55; i++) grant(town, "批次" + i + "号", i);
        var first = documents("/mediation/funds?sort=AMOUNT", town.officer());
        assertThat(first).hasSize(50).startsWith("批次55号", "批次54号");
        var next = requests.page("/mediation/funds?sort=AMOUNT", town.officer())
                .select("a[rel=next]")
                .attr("href");
        assertThat(documents(next, town.officer())).containsExactly("批次5号", "批次4号", "批次3号", "批次2号", "批次1号");
        assertThat(documents("/mediation/funds?q=%E6%89%B9%E6%AC%A17%E5%8F%B7", town.officer()))
                .containsExactly("批次7号");
        assertThat(documents("/mediation/funds?kind=MEDIATOR", town.officer())).isEmpty();
        assertThat(documents("/mediation/funds?from=2020-01-10&to=2020-01-11", town.officer()))
                .containsExactly("批次11号", "批次10号");
        assertThat(documents("/mediation/funds?cancelled=true", town.officer())).isEmpty();
        var file = requests.send(get("/mediation/funds.xlsx?sort=AMOUNT"), town.officer());
        assertThat(file.getContentType()).contains("spreadsheetml");
        assertThat(requests.send(get("/mediation/funds?after=x"), town.officer())
                        .getStatus())
                .isEqualTo(422);
    }

    private void grant(Township town, String document, int n) {
        var grant = new Grant(
                "GUIDANCE", null, LocalDate.of(2019, 12, 31).plusDays(n), BigDecimal.valueOf(n), "区财政局", document);
        funds.record(town.officer(), town.office(), grant);
    }

    private List<String> documents(String path, Viewer viewer) throws Exception {
        return requests.page(path, viewer)
                .select("[data-testid=funds.table] tbody th a")
                .eachText();
    }

    private static MockHttpServletRequestBuilder form(String path, String amount) {
        return post(path)
                .param("kind", "GUIDANCE")
                .param("body", "")
                .param("on", "2020-06-01")
                .param("amount", amount)
                .param("payer", "区财政局")
                .param("document", "财1号");
    }
}
