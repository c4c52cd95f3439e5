package cn.xingsuo.office.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.job.Progress;
import cn.xingsuo.office.DivisionImport;
import cn.xingsuo.office.ImportOptions;
import cn.xingsuo.office.NewOffice;
import cn.xingsuo.office.OfficeClass;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@InTheHouse
class OfficePagesTest {
    private static final LocalDate SINCE = LocalDate.of(2012, 1, 1);
    private static final Viewer SECTION = new Viewer("section", "基层科", Role.SECTION, "980301", null);
    private static final Viewer OFFICER = new Viewer("officer", "甲", Role.OFFICER, "980301001", "980301001");
    private static final Viewer NEIGHBOUR = new Viewer("neighbour", "乙", Role.LEADER, "980302", null);

    private final DivisionImport lists;
    private final Offices offices;
    private final MockMvc web;

    OfficePagesTest(DivisionImport lists, Offices offices, MockMvc web) {
        this.lists = lists;
        this.offices = offices;
        this.web = web;
    }

    @BeforeEach
    void twoDistricts() throws Exception {
        load("code,name\n98,试验省\n");
        load("code,name,provinceCode\n9803,云州市,98\n");
        load("code,name,cityCode\n980301,东山区,9803\n980302,西山区,9803\n");
        load(
                "code,name,areaCode\n980301001,竹溪镇,980301\n980301002,梅岭镇,980301\n980301003,兰亭镇,980301\n980302001,竹山镇,980302\n");
        load(
                "code,name,streetCode\n980301001001,竹溪社区,980301001\n980301001201,火炬村,980301001\n980301002201,新火炬村,980301002\n"
                        + "980302001201,火炬村,980302001\n980302001202,红旗村,980302001\n");
        establish("980301001", "竹溪司法所");
        establish("980301002", "梅岭司法所");
        establish("980302001", "竹山司法所");
    }

    @Test
    void theListShowsTheOfficesOfTheScopeAndFindsThemByNameInitialsAndCode() throws Exception {
        assertThat(names(SECTION, "/offices")).contains("竹溪司法所", "梅岭司法所").doesNotContain("竹山司法所");
        assertThat(names(SECTION, "/offices?q=竹溪")).containsExactly("竹溪司法所");
        assertThat(names(SECTION, "/offices?q=mlsfs")).containsExactly("梅岭司法所");
        assertThat(names(SECTION, "/offices?q=980301002")).containsExactly("梅岭司法所");
        assertThat(names(SECTION, "/offices?q=竹溪&size=LARGE")).isEmpty();
        assertThat(names(new Viewer("city", "丙", Role.OVERSEER, "9803", null), "/offices?area=西山"))
                .containsExactly("竹山司法所");
        assertThat(names(SECTION, "/offices?q=%25")).isEmpty();
    }

    @Test
    void theListGoesOnByKeyInEitherOrder() throws Exception {
        for (int i = 100; i < 160; i++) establish("9804%02d%03d".formatted(i % 7 + 1, i), "白云%d所".formatted(i));
        var viewer = new Viewer("city", "丙", Role.LEADER, "9804", null);
        for (var sort : List.of("", "?sort=name")) {
            var found = new ArrayList<String>();
            for (var path = "/offices" + sort; path != null; ) {
                var page = page(viewer, path);
                found.addAll(page.select("[data-testid=offices.table] tbody a").eachText());
                var next = page.selectFirst("a[rel=next]");
                path = next == null ? null : next.attr("href");
            }
            assertThat(found).hasSize(60).doesNotHaveDuplicates();
        }
    }

    @Test
    void theExportOpensInASpreadsheetWithoutRunningAnything() throws Exception {
        establish("980305001", "=HYPERLINK(\"x\")所");
        var csv = perform(new Viewer("x", "丁", Role.LEADER, "980305", null), get("/offices.csv"))
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFF代码,名称,").contains("980305001,\"'=HYPERLINK(\"\"x\"\")所\",中");
    }

    @Test
    void theHomeOfAnOfficeShowsItsTownsAndVillages() throws Exception {
        var page = page(OFFICER, "/offices/980301001");

        assertThat(page.select("h1").text()).isEqualTo("竹溪司法所");
        assertThat(page.select("[data-testid=office.facts]").text()).contains("980301001", "中", "2012-01-01", "共 2 个");
        assertThat(page.select("[data-testid=office.towns] tbody tr").text()).contains("竹溪镇", "至今");
        assertThat(page.select("a[href$=/edit]")).isEmpty();
        assertThat(page(SECTION, "/offices/980301001").select("a[href$=/edit]")).hasSize(1);
    }

    @Test
    void anotherOfficesHomeAndAnUnknownCodeLookTheSame() throws Exception {
        for (var code : List.of("980302001", "980301999", "abc", "98030100")) {
            assertThat(perform(OFFICER, get("/offices/" + code)).getStatus())
                    .as(code)
                    .isEqualTo(404);
        }
        assertThat(perform(OFFICER, get("/offices/980301001/edit")).getStatus()).isEqualTo(403);
    }

    @Test
    void theSectionChangesAnOfficeAndTheSecondEditorKeepsTheirInput() throws Exception {
        establish("980301003", "兰亭司法所");
        var form = page(SECTION, "/offices/980301003/edit");
        assertThat(form.selectFirst("[data-testid=office.change] input[name=name]")
                        .val())
                .isEqualTo("兰亭司法所");
        var version = form.selectFirst("[data-testid=office.change] input[name=version]")
                .val();

        var saved = perform(SECTION, change("980301003", "兰亭中心司法所", version));
        assertThat(saved.getStatus()).isIn(302, 303);
        assertThat(page(SECTION, "/offices/980301003").select("h1").text()).isEqualTo("兰亭中心司法所");

        var stale = perform(SECTION, change("980301003", "另一个名称", version).param("_form", "/offices/980301003/edit"));
        assertThat(stale.getStatus()).isEqualTo(409);
        var again = Jsoup.parse(stale.getContentAsString(StandardCharsets.UTF_8));
        assertThat(again.selectFirst("[data-testid=office.change] input[name=name]")
                        .val())
                .isEqualTo("另一个名称");
        assertThat(again.text()).contains("刚被别人改过");
    }

    @Test
    void aTownOutsideTheScopeCannotBeTaken() throws Exception {
        var answer = perform(
                SECTION,
                post("/offices/980301001/towns")
                        .param("town", "980302001")
                        .param("since", "2015-01-01")
                        .param("version", "0"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(offices.covering("980302001", LocalDate.of(2016, 1, 1))).contains(new OfficeId("980302001"));
    }

    @Test
    void anOfficeIsSetUpOnceHoweverOftenTheFormIsSent() throws Exception {
        var first = perform(SECTION, establishing("once-key-1"));
        var second = perform(SECTION, establishing("once-key-1"));

        assertThat(first.getRedirectedUrl()).startsWith("/offices/98030100");
        assertThat(second.getRedirectedUrl()).isEqualTo(first.getRedirectedUrl());
        assertThat(perform(SECTION, establishing("once-key-2")).getStatus()).isEqualTo(422);
    }

    @Test
    void choicesAreFoundByNameInitialsAndCodeInsideTheScope() throws Exception {
        assertThat(picked(SECTION, "/pick/villages?q=火炬")).containsExactly("980301001201", "980301002201");
        assertThat(picked(SECTION, "/pick/villages?q=hj")).containsExactly("980301001201");
        assertThat(picked(SECTION, "/pick/villages?q=9803010012")).containsExactly("980301001201");
        assertThat(picked(SECTION, "/pick/villages?q=炬")).containsExactly("980301001201", "980301002201");
        assertThat(picked(SECTION, "/pick/towns?q=竹")).containsExactly("980301001");
        assertThat(picked(SECTION, "/pick/offices?q=zx")).containsExactly("980301001");
        assertThat(picked(SECTION, "/pick/villages?q=红旗")).isEmpty();
        assertThat(picked(SECTION, "/pick/villages?q=红旗&within=980302")).isEmpty();
        assertThat(picked(SECTION, "/pick/offices?q=竹山&within=980302")).isEmpty();
        assertThat(picked(SECTION, "/pick/villages?q=%25")).isEmpty();
    }

    @Test
    void anOfficesOwnPeopleChooseAmongTheVillagesTheyCoverAndOnRequestInTheWholeCountry() throws Exception {
        assertThat(picked(OFFICER, "/pick/villages?q=")).containsExactly("980301001001", "980301001201");
        assertThat(picked(OFFICER, "/pick/villages?q=火炬")).containsExactly("980301001201");
        assertThat(picked(OFFICER, "/pick/villages?q=火炬&wide=true"))
                .startsWith("980301001201")
                .hasSizeGreaterThan(1);
        assertThat(picked(OFFICER, "/pick/villages?q=980302001201")).isEmpty();
        assertThat(picked(OFFICER, "/pick/villages?q=980302001201&wide=true")).containsExactly("980302001201");
        assertThat(perform(OFFICER, get("/pick/villages").param("office", "980302001"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(perform(OFFICER, get("/pick/villages").param("within", "x' or 1=1"))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void aChoiceSaysWhereItLies() throws Exception {
        var json = perform(SECTION, get("/pick/villages").param("q", "新火炬")).getContentAsString(StandardCharsets.UTF_8);

        assertThat(json)
                .isEqualTo("[{\"value\":\"980301002201\",\"label\":\"新火炬村\",\"hint\":\"东山区 梅岭镇 980301002201\"}]");
    }

    @Test
    void divisionsOpenLevelByLevelAndAreFoundByInitials() throws Exception {
        assertThat(page(NEIGHBOUR, "/divisions")
                        .select("[data-testid=division.below]")
                        .text())
                .contains("试验省");
        var district = page(NEIGHBOUR, "/divisions/980301");
        assertThat(district.select(".crumbs").text()).contains("区划", "试验省", "云州市");
        assertThat(district.select("[data-testid=division.below] tbody a").eachText())
                .contains("竹溪镇", "梅岭镇");
        assertThat(page(NEIGHBOUR, "/divisions?q=zxz").text()).contains("竹溪镇");
        assertThat(page(NEIGHBOUR, "/divisions/980302001")
                        .select("[data-testid=division.office]")
                        .text())
                .contains("竹山司法所");
        assertThat(page(NEIGHBOUR, "/divisions/980301001").select("[data-testid=division.office]"))
                .isEmpty();
        assertThat(perform(NEIGHBOUR, get("/divisions/989")).getStatus()).isEqualTo(404);
    }

    private MockHttpServletRequestBuilder change(String code, String name, String version) {
        return post("/offices/" + code)
                .param("name", name)
                .param("size", "MEDIUM")
                .param("version", version);
    }

    private MockHttpServletRequestBuilder establishing(String key) {
        return post("/offices")
                .param("_key", key)
                .param("town", "980301007")
                .param("name", "新设司法所")
                .param("size", "SMALL")
                .param("since", "2016-01-01");
    }

    private List<String> names(Viewer viewer, String path) throws Exception {
        return page(viewer, path).select("[data-testid=offices.table] tbody a").eachText();
    }

    private List<String> picked(Viewer viewer, String path) throws Exception {
        var json = perform(viewer, get(uri(path))).getContentAsString(StandardCharsets.UTF_8);
        var codes = new ArrayList<String>();
        var matcher = java.util.regex.Pattern.compile("\"value\":\"(\\d+)\"").matcher(json);
        while (matcher.find()) codes.add(matcher.group(1));
        return codes;
    }

    /** The address with its Chinese encoded, as a browser sends it. */
    private static java.net.URI uri(String path) {
        return java.net.URI.create(java.net.URI.create(path).toASCIIString());
    }

    private Document page(Viewer viewer, String path) throws Exception {
        var answer = perform(viewer, get(uri(path)));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse perform(Viewer viewer, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(as(viewer)).with(csrf())).andReturn().getResponse();
    }

    private static RequestPostProcessor as(Viewer viewer) {
        return authentication(new TestingAuthenticationToken(viewer, "", List.of()));
    }

    private void establish(String code, String name) {
        var id = new OfficeId(code);
        if (offices.find(id).isEmpty()) {
            offices.establish(new NewOffice(id, name, OfficeClass.MEDIUM, null, null, SINCE, List.of(code)));
        }
    }

    private void load(String list) throws Exception {
        var file = new ByteArrayResource(list.getBytes(StandardCharsets.UTF_8));
        lists.load(file, ImportOptions.strict(SINCE), Progress.SILENT);
    }
}
