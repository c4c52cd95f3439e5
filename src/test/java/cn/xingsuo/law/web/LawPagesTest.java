package cn.xingsuo.law.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.law.Calendars;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import jakarta.servlet.http.Cookie;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@InTheHouse
class LawPagesTest {
    private final MockMvc web;
    private final Calendars calendars;

    LawPagesTest(MockMvc web, Calendars calendars) {
        this.web = web;
        this.calendars = calendars;
    }

    @Test
    void theListLeadsToAStatuteWhoseArticleHasAnAnchor() throws Exception {
        var link = page("/law").select("[data-testid=law.statutes] a[href=/law/people-mediation-law]");
        assertThat(link.text()).isEqualTo("中华人民共和国人民调解法");

        var statute = page("/law/people-mediation-law");
        assertThat(statute.getElementById("33").text()).contains("第三十三条", "共同申请司法确认");
        assertThat(statute.select("[data-testid=law.terms]").text()).contains("30 日", "参考值");
    }

    @Test
    void anOlderEditionHasItsOwnPageAndNamesTheOthers() throws Exception {
        var page = page("/law/civil-procedure-law@2013");
        assertThat(page.getElementById("194")).isNotNull();
        assertThat(page.select("a[href=/law/civil-procedure-law@2024]")).isNotEmpty();
        assertThat(page("/law/civil-procedure-law").getElementById("205")).isNotNull();
    }

    @Test
    void anUnknownStatuteIsNotFound() throws Exception {
        assertThat(open("/law/no-such-law").getStatus()).isEqualTo(404);
    }

    @Test
    void theCalculatorSaysWhyTheLastDayMovedAndByWhichArticle() throws Exception {
        var page = page("/law/calculator?term=mediation.confirmation&from=2015-08-04");

        assertThat(page.select("[data-testid=calculator.outcome] h2 time").attr("datetime"))
                .isEqualTo("2015-09-06");
        assertThat(page.select("[data-testid=calculator.moves] tbody tr")).hasSize(2);
        assertThat(page.select("a[href=/law/people-mediation-law#33]")).isNotEmpty();
        assertThat(page.select("a[href=/law/civil-procedure-law@2013#82]")).isNotEmpty();
        assertThat(page.select("select[name=term] option[selected]").attr("value"))
                .isEqualTo("mediation.confirmation");
    }

    @Test
    void theCalculatorReadsDatesAsPeopleTypeThem() throws Exception {
        assertThat(page("/law/calculator?term=mediation.conclude&from=20140310")
                        .select("[data-testid=calculator.outcome] h2 time")
                        .attr("datetime"))
                .isEqualTo("2014-04-10");
    }

    @Test
    void anUnannouncedYearIsMarkedProvisional() throws Exception {
        assertThat(page("/law/calculator?term=mediation.conclude&from=2029-03-10")
                        .select("[data-testid=calculator.provisional]"))
                .isNotEmpty();
        assertThat(page("/law/calendar/2029").select("[data-testid=calendar.provisional]"))
                .isNotEmpty();
    }

    @Test
    void aBadDateOrTermIsSaidOnThePageAndTheInputKept() throws Exception {
        for (var query : new String[] {
            "term=mediation.conclude&from=2014-02-30",
            "term=mediation.conclude&from=bald",
            "term=mediation.conclude&from=1999-01-01",
            "term=no.such&from=2014-03-10"
        }) {
            var answer = open("/law/calculator?" + query);
            assertThat(answer.getStatus()).as(query).isEqualTo(422);
            var page = Jsoup.parse(answer.getContentAsString());
            assertThat(page.select("[data-testid=calculator.problem]").text()).isNotBlank();
            assertThat(page.select("input[name=from]").val()).isEqualTo(query.substring(query.lastIndexOf('=') + 1));
        }
    }

    @Test
    void theCalculatorSpeaksEnglish() throws Exception {
        var page = Jsoup.parse(web.perform(get("/law/calculator?term=mediation.confirmation&from=2014-01-03")
                        .cookie(new Cookie("lang", "en"))
                        .with(as(Role.OFFICER)))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select("h1").text()).isEqualTo("Deadline calculator");
        assertThat(page.select("[data-testid=calculator.moves]").text()).contains("Spring Festival");
        assertThat(page.select("select[name=term]").text()).contains("Joint application for judicial confirmation");
    }

    @Test
    void theCalendarShowsHolidaysAndMakeUpDays() throws Exception {
        var days = page("/law/calendar/2026").select("[data-testid=calendar.days] tbody tr");
        assertThat(days).hasSize(39);
        assertThat(days.text()).contains("2026-02-14 周六 上班（调休） 春节");
        assertThat(open("/law/calendar/99999").getStatus()).isEqualTo(422);
    }

    @Test
    void anAnnouncedYearIsImportedWithByteOrderMarkOrInTheOfficeEncoding() throws Exception {
        var csv = "date,kind,festival\r\n2041-01-01,day-off,元旦\r\n2041-01-05,make-up-workday,元旦\r\n";
        assertThat(upload("2041", ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8))
                        .getStatus())
                .isEqualTo(302);
        assertThat(calendars.current().announced(2041)).isTrue();
        assertThat(page("/law/calendar/2041")
                        .select("[data-testid=calendar.days]")
                        .text())
                .contains("元旦");

        assertThat(upload("2042", csv.replace("2041", "2042").getBytes(Charset.forName("GB18030")))
                        .getStatus())
                .isEqualTo(302);
        assertThat(page("/law/calendar/2042")
                        .select("[data-testid=calendar.days]")
                        .text())
                .contains("元旦");
    }

    @Test
    void aBrokenCalendarStoresNothingAndNamesItsLines() throws Exception {
        var csv = "date,kind,festival\n2043-01-01,day-off,元旦\n2043-13-01,day-off,元旦\n2043-01-01,day-off,元旦\n";
        var answer = upload("2043", csv.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select("[data-testid=import.faults] li")
                        .eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("第 3 行", "2043-13-01");
        assertThat(calendars.current().announced(2043)).isFalse();
    }

    @Test
    void hostileUploadsAreRefusedInWords() throws Exception {
        for (var bytes : List.of(new byte[0], new byte[300_000], new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0xff})) {
            assertThat(upload("2043", bytes).getStatus()).isEqualTo(422);
        }
        assertThat(upload("20430", "x".getBytes(StandardCharsets.UTF_8)).getStatus())
                .isBetween(400, 422);
    }

    private MockHttpServletResponse upload(String year, byte[] bytes) throws Exception {
        var file = new MockMultipartFile("file", "calendar.csv", "text/csv", bytes);
        return web.perform(multipart("/law/calendar/import")
                        .file(file)
                        .param("year", year)
                        .with(csrf())
                        .with(as(Role.SYSTEM_ADMIN)))
                .andReturn()
                .getResponse();
    }

    private Document page(String path) throws Exception {
        var answer = open(path);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse open(String path) throws Exception {
        return web.perform(get(path).with(as(Role.OFFICER))).andReturn().getResponse();
    }

    private static RequestPostProcessor as(Role role) {
        var office = role == Role.OFFICER ? "990101001" : null;
        var viewer = new Viewer("law-test", "测试", role, "990101001", office);
        return authentication(new TestingAuthenticationToken(viewer, "", List.of()));
    }
}
