package cn.xingsuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import java.util.ArrayList;
import java.util.List;
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
        for (var visit : Crawl.of(web, who, language, MOST).visits()) {
            if (visit.status() != 200) findings.add(visit.status() + " " + visit.path());
            if (visit.page() != null) PageChecks.of(visit.page()).forEach(it -> findings.add(visit.path() + " " + it));
        }
        return findings;
    }
}
