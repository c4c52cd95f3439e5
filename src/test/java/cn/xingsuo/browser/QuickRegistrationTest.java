package cn.xingsuo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer registers a dispute with the keyboard alone. */
@InTheHouse
class QuickRegistrationTest {
    private static final int MOST_KEYS = 110;

    @LocalServerPort
    private int port;

    private int keys;

    @Test
    void aDisputeIsRegisteredByKeyboardWithFewKeys() {
        try (var officer = Browsing.onOfficePc(port).as("wjj.tiaojie").open("/mediation/new")) {
            var page = officer.page();
            var village =
                    page.locator("select[name='dispute.village'] option").nth(1).innerText();
            write(officer, "沈阿毛", "shenamao ");
            press(officer, "Tab");
            type(officer, "13800001234");
            press(officer, "Tab");
            write(officer, "陆小宝", "luxiaobao ");
            press(officer, "Tab", "Tab");
            type(officer, "llj");
            press(officer, "Tab");
            type(officer, village.substring(0, village.indexOf(' ')));
            press(officer, "Tab", "Tab", "Space", "Tab", "Tab", "Tab", "Alt+1", "Control+Enter");
            page.waitForURL(url -> url.contains("/mediation/cases/"));
            assertThat(page.locator("h1").innerText()).isEqualTo("沈阿毛与陆小宝邻里纠纷");
            assertThat(page.locator("[data-testid='case.identity-bar']").innerText())
                    .contains("调解中");
            assertThat(keys).isLessThanOrEqualTo(MOST_KEYS);
            officer.shoot("mediation-case");
            assertThat(officer.troubles()).isEmpty();
            assertThat(officer.accessibilityFindings()).isEmpty();
        }
    }

    @Test
    void theSamePageWorksWithoutScriptsAndFitsAPhone() {
        try (var plain = Browsing.withoutScripts(port).as("wjj.tiaojie").open("/mediation/new")) {
            var page = plain.page();
            page.fill("input[name=applicant]", "钱阿根");
            page.fill("input[name=applicantPhone]", "13800001234");
            page.fill("input[name=respondent]", "孙小弟");
            page.selectOption("select[name='dispute.category']", "LABOUR");
            page.locator("select[name='dispute.village']")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            page.fill("textarea", "拖欠工资");
            page.locator("button[value=open]").click();
            assertThat(page.locator("[data-testid='form.errors']").innerText()).contains("不得调解");
            page.check("input[name='will.both']");
            page.locator("button[value=open]").click();
            page.waitForURL(url -> url.contains("/mediation/cases/"));
        }
        try (var phone = Browsing.onPhone(port).as("wjj.tiaojie")) {
            for (var path : new String[] {"/mediation/new", "/mediation/cases"}) {
                phone.open(path).shoot(path.substring(1).replace('/', '-'));
                assertThat(phone.sidewaysScroll()).as(path).isZero();
                assertThat(phone.accessibilityFindings()).as(path).isEmpty();
            }
        }
    }

    private void press(Browsing officer, String... combinations) {
        for (var combination : combinations) {
            officer.page().keyboard().press(combination);
            keys += combination.split("\\+").length;
        }
    }

    private void type(Browsing officer, String letters) {
        officer.page().keyboard().type(letters);
        keys += letters.length();
    }

    /** Chinese through an input method: what arrives, and the keys it takes. */
    private void write(Browsing officer, String text, String pinyin) {
        officer.page().keyboard().insertText(text);
        keys += pinyin.length();
    }
}
