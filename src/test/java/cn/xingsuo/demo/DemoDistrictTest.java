package cn.xingsuo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.office.Subject;
import cn.xingsuo.rating.measure.Gauge;
import cn.xingsuo.rating.measure.Period;
import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The figures of the newspaper article, as of the end of 2014, out of the records of the demonstration district. */
@InTheHouse
class DemoDistrictTest {
    private static final LocalDate END_OF_2014 = LocalDate.of(2014, 12, 31);
    private static final Scope DISTRICT = new Scope("330411");
    private static final Pattern NINETEENTH_CENTURY = Pattern.compile("33041118\\d{9}[\\dX]");

    private final MockMvcTester web;
    private final Offices offices;
    private final List<Gauge> gauges;
    private final JdbcClient jdbc;

    DemoDistrictTest(MockMvcTester web, Offices offices, List<Gauge> gauges, JdbcClient jdbc) {
        this.web = web;
        this.offices = offices;
        this.gauges = gauges;
        this.jdbc = jdbc;
    }

    @ParameterizedTest(name = "{0} is {1} of {2}, {3}")
    @CsvSource({
        "staff.full-time,           63,  1, 63",
        "staff.special-quota,       17,  1, 17",
        "staff.law-share,           30, 63, 47.62",
        "staff.director-law-share,   5,  6, 83.33",
    })
    void theFiguresOfTheArticleComeOutOfTheRecords(String indicator, int numerator, int denominator, double value)
            throws Exception {
        var figure = figure(indicator);

        assertThat(JsonPath.<Number>read(figure, "$.numerator").intValue()).isEqualTo(numerator);
        assertThat(JsonPath.<Number>read(figure, "$.denominator").intValue()).isEqualTo(denominator);
        assertThat(JsonPath.<Number>read(figure, "$.value").doubleValue()).isEqualTo(value);
    }

    @Test
    void theMeanOfTheSpecialQuotaHidesThatSomeOfficeHasFewerThanThree() throws Exception {
        var figure = figure("staff.special-quota");

        assertThat(JsonPath.<Number>read(figure, "$.mean").doubleValue()).isEqualTo(2.83);
        assertThat(JsonPath.<Number>read(figure, "$.min").intValue()).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"staff.full-time, 63", "staff.special-quota, 17", "staff.law-share, 63", "staff.director-law-share, 6"})
    void eachFigureOpensItsPeople(String indicator, int people) {
        var gauge = gauges.stream()
                .filter(it -> it.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow();
        var counted = offices.in(DISTRICT, END_OF_2014).stream()
                .flatMap(it -> gauge.evidence(Subject.of(it), Period.yearTo(END_OF_2014), 100).counted().stream())
                .toList();

        assertThat(counted).hasSize(people);
        assertThat(counted).allSatisfy(it -> assertThat(it.link()).startsWith("/staff/"));
    }

    @Test
    void sixOfficesCoverAHundredAndFortyVillages() {
        var all = offices.in(DISTRICT, END_OF_2014);

        assertThat(all).hasSize(6);
        assertThat(all.stream()
                        .mapToInt(it -> offices.villages(it, END_OF_2014).size())
                        .sum())
                .isEqualTo(140);
    }

    @Test
    void oneOfficeOnceHadNoDirectorForSomeMonths() {
        var gauge = gauges.stream()
                .filter(it -> it.indicator().id().equals("staff.director-vacant"))
                .findFirst()
                .orElseThrow();

        var reading = gauge.read(Subject.of(new OfficeId("330411106")), Period.yearTo(LocalDate.of(2016, 12, 31)));

        assertThat(reading.numerator()).isEqualByComparingTo("5");
    }

    @Test
    void theCasesAreAsManyAsADistrictHasAndSomeAreRunningToday() {
        var cases = jdbc.sql("select count(*) from mediation where office_code like '330411%'")
                .query(Integer.class)
                .single();
        var running = jdbc.sql("select count(*) from deadline where office_code like '330411%' and met_on is null")
                .query(Integer.class)
                .single();

        assertThat(cases).isBetween(1_200, 2_100);
        assertThat(running).isPositive();
    }

    @Test
    @DisabledIfSystemProperty(named = "xingsuo.demo-stories", matches = "false")
    void everyOfficeBroughtItsOldRegisterAlongAndNoRowOfItWasLeftOut() {
        var registers = jdbc.sql("""
                        select count(distinct ledger_id) || ' ' || count(*) filter (where mediation_id is null)
                        from mediation_ledger_line where office_code like '330411%'
                        """).query(String.class).single();
        var told = jdbc.sql("select count(*) from mediation where office_code like '330411%' and origin_kind is null")
                .query(Integer.class)
                .single();

        assertThat(registers).isEqualTo("6 0");
        assertThat(told).isBetween(350, 700);
    }

    @Test
    @DisabledIfSystemProperty(named = "xingsuo.demo-stories", matches = "false")
    void someAgreementIsPaidInInstalmentsSuedForEnforcedRefusedOrBeforeTheCourt() {
        var after = jdbc.sql("""
                        select concat_ws(' ', performed_state, remedy, confirmation_result) from mediation
                        where office_code like '330411%' and id in (select mediation_id from mediation_duty)
                        """).query(String.class).list();

        assertThat(after).contains("UNDERWAY", "PARTLY LAWSUIT", "PARTLY ENFORCEMENT CONFIRMED", "DISMISSED", "");
    }

    @Test
    @DisabledIfSystemProperty(named = "xingsuo.demo-stories", matches = "false")
    void studiosHaveCasesOfTheirOwn() {
        var idle = jdbc.sql("""
                        select count(*) from network_studio s where office_code like '330411%'
                          and not exists (select from mediation_mediator m where m.mediator_id = s.mediator_id)
                        """).query(Integer.class).single();

        assertThat(idle).isZero();
    }

    @Test
    void theSameSeedPlansTheSameCases() {
        var one = new CasePlanner(District.read(), Stories.read()).plan(2015);
        var other = new CasePlanner(District.read(), Stories.read()).plan(2015);

        assertThat(one).hasSizeGreaterThan(200).isEqualTo(other);
        assertThat(new CasePlanner(District.read(), Stories.read()).plan(2016)).containsAll(one);
    }

    @Test
    void nobodyAliveOwnsAnIdNumberOfTheDemonstration() {
        var numbers = Stream.iterate(0, it -> it + 997)
                .limit(5_000)
                .map(it -> Fictional.idNumber("330411", it))
                .toList();

        assertThat(numbers).allMatch(it -> NINETEENTH_CENTURY.matcher(it).matches());
    }

    private String figure(String indicator) throws Exception {
        var answer = web.get()
                .uri("/api/v1/figures/{indicator}?scope=330411&on=2014-12-31", indicator)
                .header("Authorization", "Bearer demo-juzhang")
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }
}
