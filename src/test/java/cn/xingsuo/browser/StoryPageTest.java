package cn.xingsuo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@InTheHouse
class StoryPageTest {
    private final int port;

    StoryPageTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void everyComponentIsAccessibleInEveryTheme() {
        try (var browsing = Browsing.onOfficePc(port).as("wjj.ganbu")) {
            for (var theme : List.of("light", "dark", "contrast")) {
                choose(browsing, "theme", theme);
                browsing.open("/dev/ui").shoot("story-" + theme);
                assertThat(browsing.accessibilityFindings()).as(theme).isEmpty();
                assertThat(browsing.sidewaysScroll()).as(theme).isZero();
            }
            assertThat(browsing.troubles()).isEmpty();
        }
    }

    @Test
    void theSystemsDarkThemeIsFollowed() {
        try (var browsing = Browsing.inTheDark(port).as("wjj.ganbu").open("/dev/ui")) {
            assertThat(browsing.page().evaluate("() => getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(16, 23, 31)");
        }
    }

    @Test
    void aPhoneNeedsNoSidewaysScrollingAndLargeTextNeither() {
        try (var browsing = Browsing.onPhone(port).as("wjj.ganbu")) {
            browsing.open("/dev/ui").shoot("story-phone");
            assertThat(outside(browsing)).isEmpty();
            assertThat(browsing.accessibilityFindings()).isEmpty();
            browsing.open("/dev/ui#menu");
            assertThat(browsing.page().locator("#menu").isVisible()).isTrue();
            choose(browsing, "size", "150");
            browsing.open("/dev/ui").shoot("story-phone-large");
            assertThat(outside(browsing)).isEmpty();
        }
    }

    @Test
    void aPlaceIsPickedWithTheKeyboardAlone() {
        try (var browsing = Browsing.onOfficePc(port).as("wjj.ganbu").open("/dev/ui")) {
            var page = browsing.page();
            page.locator("#f-village").focus();
            page.keyboard().type("桃");
            page.waitForSelector("#f-village-list [role=option]");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.inputValue("#f-village")).isEqualTo("桃源社区");
            assertThat(page.inputValue("input[type=hidden][name=village]")).isEqualTo("330411105203");
            assertThat(page.locator("#f-village-list").isVisible()).isFalse();
        }
    }

    @Test
    void aDraftIsKeptAndComesBackAfterLeaving() {
        try (var browsing = Browsing.onOfficePc(port).as("wjj.tiaojie").open("/dev/ui")) {
            var page = browsing.page();
            page.fill("#f-cause", "排水沟");
            page.waitForSelector("text=草稿已存");
            page.evaluate("() => sessionStorage.clear()");
            browsing.open("/settings").open("/dev/ui");
            page.waitForSelector("text=已恢复");
            assertThat(page.inputValue("#f-cause")).isEqualTo("排水沟");
            page.fill("#f-on", "今天");
            page.fill("#f-village", "330411105201");
            page.press("#f-village", "Control+Enter");
            page.waitForSelector("[data-testid='page.flash']");
            assertThat(page.inputValue("#f-cause")).isEmpty();
        }
    }

    @Test
    void mistakesAreShownFirstAndKeepTheInput() {
        try (var browsing = Browsing.onOfficePc(port).as("wjj.ganbu").open("/dev/ui")) {
            var page = browsing.page();
            page.fill("#f-on", "没有这天");
            page.click("[data-save]");
            page.waitForSelector(".error-summary");
            assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("error-summary");
            assertThat(page.inputValue("#f-on")).isEqualTo("没有这天");
            browsing.shoot("story-errors");
            assertThat(browsing.accessibilityFindings()).isEmpty();
        }
    }

    @Test
    void everythingWorksWithoutScripts() {
        try (var browsing = Browsing.withoutScripts(port).as("wjj.ganbu").open("/dev/ui")) {
            var page = browsing.page();
            page.fill("#f-cause", "排水");
            page.fill("#f-on", "2014-12-29");
            page.fill("#f-village", "330411105201");
            page.click("[data-save]");
            page.waitForSelector("[data-testid='page.flash']");
            assertThat(page.textContent("[data-testid='page.flash']")).contains("排水");
        }
    }

    @Test
    void theFocusIsAlwaysVisibleAndNeverCovered() {
        try (var browsing = Browsing.onOfficePc(port).as("wjj.ganbu").open("/dev/ui")) {
            var page = browsing.page();
            for (int i = 0; i < 45; i++) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate("""
                        () => {
                          const e = document.activeElement, b = e.getBoundingClientRect(), s = getComputedStyle(e);
                          const at = document.elementFromPoint(b.left + b.width / 2, b.top + b.height / 2);
                          const seen = b.top >= -1 && b.bottom <= innerHeight + 1 && !!at && (e.contains(at) || at.contains(e) || (e.labels && Array.from(e.labels).some(l => l.contains(at))));
                          return seen && parseFloat(s.outlineWidth) >= 3 ? 'seen' : e.outerHTML;
                        }""")).isEqualTo("seen");
            }
        }
    }

    @Test
    void everyTargetIsLargeEnoughToHit() {
        try (var browsing = Browsing.onOfficePc(port).as("wjj.ganbu").open("/dev/ui")) {
            assertThat(browsing.page().evaluate("""
                    () => Array.from(document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary'))
                      .filter(e => e.offsetParent && !e.closest('label') && !e.classList.contains('skip'))
                      .map(e => [e.getBoundingClientRect(), e])
                      .filter(([b]) => b.height < 23.9 || b.width < 23.9)
                      .map(([b, e]) => Math.round(b.width) + 'x' + Math.round(b.height) + ' ' + e.outerHTML.slice(0, 120))""")).isEqualTo(List.of());
        }
    }

    @Test
    void singleLettersLeadTheWay() {
        try (var browsing = Browsing.onOfficePc(port).as("wjj.ganbu").open("/dev/ui")) {
            var page = browsing.page();
            page.locator("h1").click();
            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(page.evaluate("() => document.activeElement.closest('tr').rowIndex"))
                    .isEqualTo(2);
            page.keyboard().press("/");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("q");
            page.keyboard().press("Escape");
            page.locator("h1").click();
            page.keyboard().press("?");
            page.waitForSelector(
                    "#keys-sheet", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.VISIBLE));
        }
    }

    /** What sticks out of the window to the right. */
    private static List<?> outside(Browsing browsing) {
        return (List<?>) browsing.page().evaluate("""
                () => Array.from(document.querySelectorAll('body *'))
                  .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('svg'))
                  .map(e => e.outerHTML.slice(0, 120))""");
    }

    private static void choose(Browsing browsing, String setting, String value) {
        browsing.open("/settings").page().selectOption("#f-" + setting, value);
        browsing.page().click("[data-testid='settings.display'] button");
        browsing.page().waitForLoadState();
    }
}
