package cn.xingsuo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** Every kind of page, as its people see it: on an office PC, on a phone, in English. */
@InTheHouse
class PagesTest {
    @LocalServerPort
    int port;

    @Test
    void pagesAreAccessibleAndFitAnOfficePc() throws IOException {
        check(Browsing::onOfficePc, "pc", true);
    }

    @Test
    void pagesFitAPhone() throws IOException {
        check(Browsing::onPhone, "phone", false);
    }

    @Test
    void theMenuAndHeadingsSpeakEnglishWhenAsked() {
        try (var browsing = Browsing.onOfficePc(port).as("wjj.suozhang")) {
            browsing.open("/lang/en?back=/offices/330411101/star");
            assertThat(browsing.page().locator("html").getAttribute("lang")).isEqualTo("en");
            for (var path : List.of("/offices/330411101/star", "/mediation/cases", "/today", "/staff")) {
                browsing.open(path);
                assertThat(browsing.page().locator("nav.side").innerText())
                        .as("menu")
                        .doesNotContainPattern("\\p{IsHan}");
                assertThat(browsing.page().locator("main h2").allInnerTexts())
                        .as(path)
                        .noneMatch(it -> it.matches(".*\\p{IsHan}.*"));
            }
            browsing.shoot("english-staff");
        }
    }

    private void check(IntFunction<Browsing> window, String name, boolean axe) throws IOException {
        var softly = new SoftAssertions();
        for (var account : pages().entrySet()) {
            try (var browsing = window.apply(port)) {
                if (!account.getKey().isEmpty()) browsing.as(account.getKey());
                for (var path : account.getValue()) {
                    look(browsing, path, name, axe, softly);
                }
                softly.assertThat(browsing.troubles())
                        .as("troubles of " + account.getKey())
                        .isEmpty();
            }
        }
        softly.assertAll();
    }

    private static void look(Browsing browsing, String path, String name, boolean axe, SoftAssertions softly) {
        browsing.open(path).shoot(name + path.replaceAll("[^A-Za-z0-9.]+", "-"));
        softly.assertThat(browsing.status()).as("status of " + path).isEqualTo(200);
        softly.assertThat(browsing.path()).as("stays on the page").isEqualTo(path);
        softly.assertThat(browsing.sidewaysScroll())
                .as("sideways scroll of " + path)
                .isZero();
        softly.assertThat(browsing.page().locator("h1").count())
                .as("h1 of " + path)
                .isEqualTo(1);
        if (axe)
            softly.assertThat(browsing.accessibilityFindings())
                    .as("axe on " + path)
                    .isEmpty();
    }

    private static Map<String, List<String>> pages() throws IOException {
        var pages = new LinkedHashMap<String, List<String>>();
        new ClassPathResource("examples/browser/pages.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .forEach(line -> {
                    var comma = line.indexOf(',');
                    pages.computeIfAbsent(line.substring(0, comma), _ -> new ArrayList<>())
                            .add(line.substring(comma + 1));
                });
        return pages;
    }
}
