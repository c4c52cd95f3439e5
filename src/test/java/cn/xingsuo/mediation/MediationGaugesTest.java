package cn.xingsuo.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.mediation.Outcome.Failure;
import cn.xingsuo.mediation.Outcome.OralAgreement;
import cn.xingsuo.mediation.Outcome.Withdrawal;
import cn.xingsuo.mediation.Outcome.WrittenAgreement;
import cn.xingsuo.office.Facts;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.office.Subject;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.rating.measure.Evidence.Counted;
import cn.xingsuo.rating.measure.Evidence.LeftOut;
import cn.xingsuo.rating.measure.Gauge;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.rating.measure.Reading;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
class MediationGaugesTest {
    private static final Period YEAR = new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31));
    private static final LocalDate MARCH_3 = LocalDate.of(2014, 3, 3);
    private final Mediations mediations;
    private final Delays delays;
    private final Fulfilment fulfilment;
    private final SuccessRate success;
    private final OnTime onTime;
    private final FollowedUp followedUp;
    private final TimelyEntry timely;
    private final AcceptedCases accepted;
    private final Offices offices;
    private final JdbcClient jdbc;

    MediationGaugesTest(
            Mediations mediations,
            Delays delays,
            Fulfilment fulfilment,
            SuccessRate success,
            OnTime onTime,
            FollowedUp followedUp,
            TimelyEntry timely,
            AcceptedCases accepted,
            Offices offices,
            JdbcClient jdbc) {
        this.mediations = mediations;
        this.delays = delays;
        this.fulfilment = fulfilment;
        this.success = success;
        this.onTime = onTime;
        this.followedUp = followedUp;
        this.timely = timely;
        this.accepted = accepted;
        this.offices = offices;
        this.jdbc = jdbc;
    }

    @Test
    void everyFigureFollowsFromTheRecordsAndNamesThem() throws Exception {
        var parish = Parish.founded("990422101", offices, jdbc);
        var other = Parish.founded("990422102", offices, jdbc);
        var settled = ended(
                parish,
                MARCH_3,
                new WrittenAgreement(MARCH_3.plusDays(9), "x", MARCH_3.plusDays(9), MARCH_3.plusDays(9)));
        ended(parish, MARCH_3, new OralAgreement(MARCH_3.plusMonths(1).plusDays(1), "x", MARCH_3.plusMonths(2)));
        ended(parish, MARCH_3, new Failure(MARCH_3.plusDays(2), "NO_AGREEMENT", Set.of("LAWSUIT"), ""));
        ended(parish, MARCH_3, new Withdrawal(MARCH_3.plusDays(2), "自行和解"));
        on(MARCH_3, () -> mediations.register(parish.officer(), parish.form(MARCH_3)));
        ended(other, MARCH_3, new Failure(MARCH_3, "SUIT", Set.of("LAWSUIT"), ""));

        assertReads(success, parish, 2, 3);
        assertReads(onTime, parish, 2, 3);
        assertReads(accepted, parish, 5, 1);
        assertReads(followedUp, parish, 0, 1);
        on(
                MARCH_3.plusDays(20),
                () -> fulfilment.visit(parish.officer(), settled, new ReturnVisit(MARCH_3.plusDays(20), "满意", true)));
        assertReads(followedUp, parish, 1, 1);

        var evidence = success.evidence(Subject.of(parish.office()), YEAR, 100);
        assertThat(evidence.counted()).hasSize(3).filteredOn(Counted::succeeded).hasSize(2);
        assertThat(evidence.leftOut()).extracting(LeftOut::reason).containsExactly("当事人撤回,不计入");
        assertThat(evidence.counted())
                .allSatisfy(it -> assertThat(it.link()).startsWith("/mediation/cases/"))
                .allSatisfy(it -> assertThat(it.title()).doesNotContain("张三丰"));
        var all = success.read(new Scope("990422"), YEAR);
        assertThat(all).containsOnlyKeys(parish.office().code(), other.office().code());
        assertThat(all.get(other.office().code())).isEqualTo(Reading.share(0, 1));
    }

    @Test
    void anEntryIsTimelyUpToTheLastWorkingDayOfTheRule() throws Exception {
        var parish = Parish.founded("990421103", offices, jdbc);
        var friday = LocalDate.of(2014, 3, 7);
        var wednesday = LocalDate.of(2014, 3, 12);
        on(wednesday, () -> mediations.register(parish.officer(), parish.form(friday)));
        assertReads(timely, parish, 2, 2);
        on(wednesday.plusDays(1), () -> mediations.register(parish.officer(), parish.form(friday)));
        assertReads(timely, parish, 2, 4);
    }

    @Test
    void afterAnExtensionTheExtendedTermCounts() throws Exception {
        var parish = Parish.founded("990421104", offices, jdbc);
        var ref = on(MARCH_3, () -> mediations.register(parish.officer(), parish.form(MARCH_3)));
        var extended = on(MARCH_3, () -> delays.extend(parish.officer(), ref, "等待鉴定", Delays.Agreed.ALL));
        var day = MARCH_3.plusMonths(1).plusDays(10);
        on(day, () -> mediations.conclude(parish.officer(), extended, new OralAgreement(day, "x", day)));
        assertReads(onTime, parish, 1, 1);
    }

    @Test
    void aYearOfCasesIsEnteredInBulkThroughTheSameDoor() throws Exception {
        var parish = Parish.founded("990421105", offices, jdbc);
        Facts.quietly(() -> {
            for (int i = 0; i < 100; i++) ended(parish, MARCH_3, new OralAgreement(MARCH_3, "x", MARCH_3));
            return parish;
        });
        assertReads(success, parish, 100, 100);
    }

    private MediationRef ended(Parish parish, LocalDate day, Outcome outcome) throws Exception {
        var ref = on(day, () -> mediations.register(parish.officer(), parish.form(day)));
        return on(outcome.on(), () -> mediations.conclude(parish.officer(), ref, outcome));
    }

    private static void assertReads(Gauge gauge, Parish parish, long numerator, long denominator) {
        assertThat(gauge.read(Subject.of(parish.office()), YEAR))
                .as(gauge.indicator().id())
                .isEqualTo(Reading.share(numerator, denominator));
    }

    private static <T> T on(LocalDate day, Callable<T> work) throws Exception {
        return WorldClock.at(day.atTime(LocalTime.NOON).atZone(WorldClock.CHINA).toInstant(), work);
    }
}
