package cn.xingsuo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first page behind every entry of every menu, looked at in a real browser. */
@InTheHouse
class EveryPageTest {
    private final int port;

    EveryPageTest(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource({
        "juzhang, leader",
        "xincheng.suozhang, director",
        "jiceng, section",
        "xitong, system",
        "anquan, security",
        "shenji, auditor"
    })
    void isAccessibleAndFitsAnOfficePc(String account, String name) {
        try (var browsing = Browsing.onOfficePc(port).as(account)) {
            assertThat(findings(browsing, name)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"xincheng.suozhang, phone-director", "jiceng, phone-section"})
    void fitsAPhone(String account, String name) {
        try (var browsing = Browsing.onPhone(port).as(account)) {
            assertThat(findings(browsing, name)).isEmpty();
        }
    }

    @Test
    void canBeReadInTheDark() {
        try (var browsing = Browsing.inTheDark(port).as("xincheng.suozhang")) {
            assertThat(findings(browsing, "dark-director")).isEmpty();
        }
    }

    private static List<String> findings(Browsing browsing, String name) {
        var findings = new ArrayList<String>();
        for (var path : menu(browsing)) {
            browsing.open(path).shoot(name + path.replaceAll("[^a-z0-9]+", "-"));
            browsing.accessibilityFindings().forEach(it -> findings.add(path + " " + it));
            if (browsing.sidewaysScroll() > 0) findings.add(path + " scrolls sideways by " + browsing.sidewaysScroll());
        }
        findings.addAll(browsing.troubles());
        return findings;
    }

    private static List<String> menu(Browsing browsing) {
        var paths = new ArrayList<String>();
        for (var link : browsing.open("/settings").page().querySelectorAll(".side a[href^='/']")) {
            paths.add(link.getAttribute("href"));
        }
        paths.add("/settings");
        return paths.stream().distinct().toList();
    }
}
