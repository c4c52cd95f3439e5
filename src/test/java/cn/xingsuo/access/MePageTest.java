package cn.xingsuo.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.office.Ground;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.PageRequests;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@InTheHouse
class MePageTest {
    private static final String OFFICE = "990485101";
    private final PageRequests requests;

    MePageTest(MockMvc web, Offices offices, JdbcClient jdbc) {
        requests = new PageRequests(web);
        Ground.founded(OFFICE, "梅溪", List.of("201梅村"), offices, jdbc);
    }

    @ParameterizedTest
    @CsvSource({"990485101, 梅溪司法所", "990485, 试验区", "'', 全国"})
    void what_an_account_may_see_is_called_by_its_name(String scope, String name) throws Exception {
        var viewer = new Viewer("me." + scope, "王静", Role.OVERSEER, scope, null);
        var facts = requests.page("/me", viewer).select("[data-testid=me.account] div");
        assertThat(facts.last().select("dd").text()).isEqualTo(name);
    }
}
