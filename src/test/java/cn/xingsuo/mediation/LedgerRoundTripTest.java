package cn.xingsuo.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.job.Jobs;
import cn.xingsuo.office.Offices;
import cn.xingsuo.sheet.Limits;
import cn.xingsuo.sheet.Sheets;
import cn.xingsuo.web.Viewer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;

/** What was imported is exported, and what was exported is imported, without a change; through the pages. */
@InTheHouse
class LedgerRoundTripTest {
    private static final String HOSTILE = "登记日期,申请人,对方,纠纷类型,发生地,事由,涉及金额(元),调解结果,结案日期,协议内容,履行期限,履行情况,履行日期,回访日期,回访情况\r\n"
            + "2013-03-05,=cmd|' /C calc'!A0,+李四,邻里,火炬村,\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",1200.5,书面协议,2013-03-09,\"-1, @SUM 与“引号”\",2013-03-20,已履行,2013-03-15,2013-04-01,'=回访\r\n"
            + "2013-03-06,𠮷某,阿卜杜拉·买买提,婚姻家庭纠纷,桃园村,\"第一行\n第二行\",,调解不成,2013-03-20,,,,,,\r\n"
            + "2013-03-07,王五,赵六,其他,桃园村,尚在调解,,,,,,,,,\r\n";

    @TempDir
    Path folder;

    private final MockMvc web;
    private final LedgerImports imports;
    private final Jobs jobs;
    private final JdbcClient jdbc;
    private final Parish one;
    private final Parish two;

    LedgerRoundTripTest(MockMvc web, LedgerImports imports, Jobs jobs, JdbcClient jdbc, Offices offices) {
        this.web = web;
        this.imports = imports;
        this.jobs = jobs;
        this.jdbc = jdbc;
        one = Parish.founded("990483101", offices, jdbc);
        two = Parish.founded("990483102", offices, jdbc);
    }

    @Test
    void import_export_import_export_says_the_same() throws Exception {
        imported(one, "甲.csv", HOSTILE.getBytes("UTF-8"));
        for (var format : List.of("csv", "xlsx")) {
            var first = export(one, format);
            assertThat(rows(first)).hasSize(4);
            assertThat(rows(first).get(1))
                    .contains("=cmd|' /C calc'!A0", "+李四", "=HYPERLINK(\"http://x\",\"y\")", "=回访");
            assertThat(rows(first).get(2)).contains("𠮷某", "第一行\n第二行");
            var again = imports.upload(one.officer(), "甲." + format, first);
            var back = tried(one, again);
            assertThat(back.count(LedgerMark.KNOWN)).isEqualTo(3);
        }
        imported(two, "乙.xlsx", export(one, "xlsx"));
        assertThat(withoutNumbers(rows(export(two, "xlsx")))).isEqualTo(withoutNumbers(rows(export(one, "xlsx"))));
        assertThat(jdbc.sql("select count(*) from trail where act = 'mediation.ledger-exported' and subject = :s")
                        .param("s", "office/" + one.office())
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void a_register_goes_in_through_its_pages() throws Exception {
        var file = new MockMultipartFile(
                "file",
                "../../邪 恶.csv",
                "text/csv",
                HOSTILE.replace("2013-", "2012-").getBytes("UTF-8"));
        var sent = web.perform(multipart("/mediation/ledgers/import")
                        .file(file)
                        .param("_key", UUID.randomUUID().toString())
                        .with(csrf())
                        .with(as(two.officer())))
                .andReturn()
                .getResponse();
        assertThat(sent.getStatus()).isEqualTo(302);
        var path = String.valueOf(sent.getRedirectedUrl());
        var page = Jsoup.parse(read(path, two.officer()).getContentAsString());
        assertThat(page.select("[data-testid=ledger.columns] select[name=column0] option[selected]")
                        .val())
                .isEqualTo("REGISTERED");
        assertThat(page.text()).contains("邪 恶.csv").doesNotContain("..");
        assertThat(read(path, one.officer()).getStatus()).isEqualTo(404);
        assertThat(read("/mediation/ledgers/cases?from=2013-01-01&to=2013-12-31", one.officer())
                        .getStatus())
                .isEqualTo(200);
        assertThat(read("/mediation/ledgers/nothing", one.officer()).getStatus())
                .isEqualTo(404);
        assertThat(read("/mediation/ledgers?from=2013-02-01&to=2013-01-01", one.officer())
                        .getStatus())
                .isEqualTo(422);
    }

    private void imported(Parish parish, String name, byte[] content) throws Exception {
        var id = imports.upload(parish.officer(), name, content);
        var it = tried(parish, id);
        assertThat(it.count(LedgerMark.READY))
                .as(String.valueOf(imports.problems(parish.officer(), it, 9)))
                .isEqualTo(3);
        jobs.join(imports.commit(parish.officer(), id, it.version(), false));
    }

    private Ledger tried(Parish parish, UUID id) throws Exception {
        var it = imports.get(parish.officer(), id);
        jobs.join(imports.check(parish.officer(), id, it.version(), it.layout()));
        return imports.get(parish.officer(), id);
    }

    private byte[] export(Parish parish, String format) throws Exception {
        return read("/mediation/ledgers/cases/export?from=2013-01-01&to=2013-12-31&format=" + format, parish.officer())
                .getContentAsByteArray();
    }

    private List<List<String>> rows(byte[] content) throws Exception {
        var file = Files.write(folder.resolve(UUID.randomUUID().toString()), content);
        var rows = new ArrayList<List<String>>();
        try (var book = Sheets.open(file, Limits.LEDGER)) {
            book.rows(0, it -> rows.add(it.cells()));
        }
        return rows;
    }

    private static List<List<String>> withoutNumbers(List<List<String>> rows) {
        return rows.stream().map(it -> it.subList(1, it.size())).toList();
    }

    private MockHttpServletResponse read(String path, Viewer viewer) throws Exception {
        return web.perform(get(path).with(as(viewer))).andReturn().getResponse();
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor as(Viewer viewer) {
        var token = new TestingAuthenticationToken(viewer, "", List.of());
        return authentication(token);
    }
}
