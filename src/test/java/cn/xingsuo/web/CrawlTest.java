package cn.xingsuo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.xingsuo.InTheHouse;
import jakarta.servlet.http.Cookie;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Walks every link a role is offered: no dead end, no forbidden door, no page that breaks the rules of pages. */
@InTheHouse
class CrawlTest {
    private static final int MOST = 150;
    private final MockMvc web;

    CrawlTest(MockMvc web) {
        this.web = web;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everythingARoleIsOfferedOpens(Role role) throws Exception {
        assertThat(walk(who(role), "zh")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SECTION", "DIRECTOR", "SYSTEM_ADMIN"})
    void everythingOpensInEnglishToo(Role role) throws Exception {
        assertThat(walk(who(role), "en")).isEmpty();
    }

    private static RequestPostProcessor who(Role role) {
        return switch (role) {
            case DIRECTOR, OFFICER, MEDIATOR -> Visitors.at("330411105", role);
            case OVERSEER -> Visitors.over("33", role);
            default -> Visitors.over("330411", role);
        };
    }

    private List<String> walk(RequestPostProcessor who, String language) throws Exception {
        var findings = new ArrayList<String>();
        var waiting = new ArrayDeque<>(List.of("/"));
        Set<String> known = new HashSet<>(List.of("/"));
        for (int pages = 0; pages < MOST && !waiting.isEmpty(); pages++) {
            var path = waiting.removeFirst();
            var answer = web.perform(get(java.net.URI.create(path)).with(who).cookie(new Cookie("lang", language)))
                    .andReturn()
                    .getResponse();
            var onward = new ArrayList<String>();
            if (answer.getStatus() / 100 == 3) {
                onward.add(answer.getHeader("Location"));
            } else if (answer.getStatus() != 200) {
                findings.add(answer.getStatus() + " " + path);
            } else if (String.valueOf(answer.getContentType()).startsWith("text/html")) {
                var page = Jsoup.parse(answer.getContentAsString(), "");
                PageChecks.of(page).forEach(it -> findings.add(path + " " + it));
                page.select("a[href]").forEach(link -> onward.add(link.attr("href")));
            }
            for (var next : onward) {
                var plain = next.replaceAll("#.*", "");
                if (plain.startsWith("/") && !plain.startsWith("/lang/") && known.add(shape(plain))) waiting.add(plain);
            }
        }
        return findings;
    }

    /** One page of each kind is enough: numbers, ids and values of filters make no other page. */
    private static String shape(String path) {
        return path.replaceAll("=[^&]*", "=")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "#")
                .replaceAll("\\d+", "#");
    }
}
