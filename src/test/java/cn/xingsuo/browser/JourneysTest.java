package cn.xingsuo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people come for, from the first click to the last. */
@InTheHouse
class JourneysTest {
    private static final int COLD_BYTES = 100 * 1024;

    @LocalServerPort
    int port;

    @Test
    void aDirectorGetsFromTheStarToACausingRecordInTwoClicks() {
        try (var browsing = Browsing.onOfficePc(port).as("wjj.suozhang").open("/offices/330411101/star")) {
            var page = browsing.page();
            page.locator("main a[href$='/star/C1.3']").first().click();
            page.locator("main a[href^='/mediation/cases/']").first().click();
            PlaywrightAssertions.assertThat(page.locator("h1")).isVisible();
            assertThat(browsing.path()).startsWith("/mediation/cases/");
            browsing.shoot("journey-record");
        }
    }

    @Test
    void withoutScriptsACaseIsRegisteredAndConcluded() {
        try (var browsing = Browsing.withoutScripts(port).as("wjj.ganbu").open("/mediation/new")) {
            var page = browsing.page();
            page.fill("[name='applicant']", "无脚本甲");
            page.fill("[name='applicantPhone']", "13905730002");
            page.fill("[name='respondent']", "无脚本乙");
            page.selectOption("[name='dispute.category']", "NEIGHBOUR");
            page.selectOption("[name='dispute.village']", new SelectOption().setIndex(1));
            page.check("[name='will.both']");
            page.fill("[name='dispute.story']", "院墙渗水,要求修缮");
            page.click("button[value=open]");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("无脚本甲");
            page.locator("a[href*='/conclude'], a[href$='/close']").first().click();
            browsing.shoot("journey-conclude");
            PlaywrightAssertions.assertThat(page.locator("h1")).isVisible();
        }
    }

    @Test
    void theStarCardComesInUnderTheWeightOfAColdPage() {
        try (var browsing = Browsing.onOfficePc(port).as("wjj.suozhang")) {
            var sizes = new ArrayList<Integer>();
            browsing.page().onRequestFinished(it -> sizes.add(it.sizes().responseBodySize));
            browsing.open("/offices/330411101/star");
            assertThat(sizes).isNotEmpty();
            assertThat(sizes.stream().mapToInt(Integer::intValue).sum())
                    .as("bytes over the wire")
                    .isLessThanOrEqualTo(COLD_BYTES);
        }
    }

    @Test
    void theStarCardPrintsOnOneSheet() {
        try (var browsing = Browsing.onOfficePc(port).as("wjj.suozhang").open("/offices/330411101/star?print=1")) {
            var paper =
                    new String(browsing.page().pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
            assertThat(Pattern.compile("/Type\\s*/Page[^s]")
                            .matcher(paper)
                            .results()
                            .count())
                    .as("sheets")
                    .isEqualTo(1);
        }
    }

    @Test
    void whoMayNotIsToldWhatIsNeededAndWhoGrantsIt() {
        try (var browsing = Browsing.onOfficePc(port).as("shenji").open("/mediation/cases")) {
            assertThat(browsing.page().locator("main").innerText()).contains("查看调解案件");
            browsing.shoot("journey-refused");
        }
    }
}
