package cn.xingsuo.network;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.report.FilingBook;
import cn.xingsuo.report.FilingRef;
import cn.xingsuo.report.Reports;
import cn.xingsuo.report.Restatement;
import cn.xingsuo.report.Restating;
import cn.xingsuo.report.Span;
import cn.xingsuo.web.PageRequests;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The first statutory table stays as it was handed in, and what was put right in the grants afterwards stands beside it. */
@InTheHouse
class FundRestatementTest {
    private static final String TABLE = "mediation-network";
    private static final Span SPAN = Span.of("2020-Q2");
    private final PageRequests requests;
    private final Funds funds;
    private final Reports reports;
    private final FilingBook book;
    private final Restating restating;
    private final Offices offices;
    private final JdbcClient jdbc;

    FundRestatementTest(
            MockMvc web,
            Funds funds,
            Reports reports,
            FilingBook book,
            Restating restating,
            Offices offices,
            JdbcClient jdbc) {
        this.requests = new PageRequests(web);
        this.funds = funds;
        this.reports = reports;
        this.book = book;
        this.restating = restating;
        this.offices = offices;
        this.jdbc = jdbc;
    }

    @Test
    void a_grant_corrected_late_is_named_with_the_difference_and_the_frozen_table_stays() throws Exception {
        var town = Township.founded("995123101", offices, jdbc);
        var grant = recorded(town, "财1号", "2500");
        recorded(town, "财2号", "100");
        frozen(town);
        assertThat(restated(town).isEmpty()).isTrue();
        at("2020-08-03", () -> {
            funds.correct(town.officer(), new FundRef(grant, 0), money("财1号", "2600"), "看错一位");
            return grant;
        });
        moved(restated(town), "FUNDS", "2600", "2700");
        assertThat(restated(town).records()).singleElement().satisfies(it -> {
            assertThat(it.link()).endsWith(grant.id().toString());
            assertThat(it.joined()).isEmpty();
            assertThat(it.left()).isEmpty();
            assertThat(it.altered()).contains("人民调解经费");
            assertThat(it.changed()).isNotNull();
            assertThat(it.changed().by()).isEqualTo(town.officer().account());
        });
        var page = requests.page("/reports/" + TABLE + "?period=" + SPAN, town.officer());
        assertThat(page.select("[data-testid=report.restatement]").text())
                .contains("2700", "财1号", town.officer().account());
    }

    @Test
    void a_grant_cancelled_late_is_named_as_no_longer_counted() throws Exception {
        var town = Township.founded("995123102", offices, jdbc);
        var grant = recorded(town, "财3号", "800");
        frozen(town);
        at("2020-08-03", () -> {
            funds.cancel(town.officer(), new FundRef(grant, 0), "重复入账");
            return grant;
        });
        moved(restated(town), "FUNDS", "800", "0");
        assertThat(restated(town).records()).singleElement().satisfies(it -> {
            assertThat(it.left()).contains("人民调解经费");
            assertThat(it.joined()).isEmpty();
        });
    }

    private static void moved(Restatement it, String row, String then, String now) {
        assertThat(it.figures())
                .filteredOn(figure -> figure.row().id().equals(row))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.then()).isEqualByComparingTo(then);
                    assertThat(figure.now()).isEqualByComparingTo(now);
                });
    }

    private FundId recorded(Township town, String document, String amount) throws Exception {
        return at("2020-06-02", () -> funds.record(town.officer(), town.office(), money(document, amount)));
    }

    private void frozen(Township town) throws Exception {
        at("2020-07-01", () -> {
            var id = reports.submit(town.officer(), TABLE, SPAN, "");
            var district = town.office().code().substring(0, 6);
            reports.check(town.section(), new FilingRef(id, 0), "");
            reports.approve(
                    new Viewer("head." + district, "王科", Role.SECTION, district, null), new FilingRef(id, 1), "");
            return id;
        });
    }

    private Restatement restated(Township town) {
        return restating.of(book.of(town.office().code(), TABLE, SPAN).orElseThrow());
    }

    private static Grant money(String document, String amount) {
        return new Grant("GUIDANCE", null, LocalDate.of(2020, 6, 1), new BigDecimal(amount), "区财政局", document);
    }

    private static <T> T at(String day, Callable<T> work) throws Exception {
        var moment = LocalDate.parse(day).atTime(LocalTime.NOON).atZone(WorldClock.CHINA);
        return WorldClock.at(moment.toInstant(), work);
    }
}
