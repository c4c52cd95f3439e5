package cn.xingsuo.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.docket.Docket;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.office.Subject;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.rating.measure.Evidence;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Stale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
class RoundsTest {
    private static final Period YEAR = new Period(LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31));
    private final Rounds rounds;
    private final Findings findings;
    private final ScreeningRounds gauge;
    private final Docket docket;
    private final Offices offices;
    private final JdbcClient jdbc;

    RoundsTest(
            Rounds rounds, Findings findings, ScreeningRounds gauge, Docket docket, Offices offices, JdbcClient jdbc) {
        this.rounds = rounds;
        this.findings = findings;
        this.gauge = gauge;
        this.docket = docket;
        this.offices = offices;
        this.jdbc = jdbc;
    }

    @Test
    void roundsFallDueForEveryOfficeOnceHoweverOftenTheNightRuns() {
        var one = Hamlet.founded("997001101", "石门", offices, jdbc);
        var other = Hamlet.founded("997001102", "洲泉", offices, jdbc);
        var scope = new Scope("997001");
        assertThat(rounds.raise(scope, LocalDate.of(2013, 1, 20))).isEqualTo(8);
        assertThat(rounds.raise(scope, LocalDate.of(2013, 1, 20))).isZero();
        assertThat(rounds.raise(scope, LocalDate.of(2013, 2, 1)))
                .as("half a month and the month; quarter and special round still run")
                .isEqualTo(4);
        for (var office : new OfficeId[] {one.office(), other.office()}) {
            var deadline =
                    docket.of(round(office, "TOWN", LocalDate.of(2013, 1, 31)).ref());
            assertThat(deadline).hasSize(1);
            assertThat(deadline.getFirst().due()).isEqualTo(LocalDate.of(2013, 1, 31));
            assertThat(deadline.getFirst().office()).isEqualTo(office.code());
        }
    }

    @Test
    void aLateEntryCountsHalfAZeroReportInFullAndAMissingRoundNotAtAll() throws Exception {
        var it = Hamlet.founded("997002101", "石门", offices, jdbc);
        for (int month = 1; month <= 12; month++) rounds.raise(new Scope("997002"), LocalDate.of(2013, month, 12));
        report(it, "TOWN", LocalDate.of(2013, 1, 31), LocalDate.of(2013, 1, 20), LocalDate.of(2013, 1, 27));
        report(it, "TOWN", LocalDate.of(2013, 2, 28), LocalDate.of(2013, 2, 20), LocalDate.of(2013, 2, 28));
        // carried out after its last day: the lag runs from that day, not from the belated round
        report(it, "TOWN", LocalDate.of(2013, 3, 31), LocalDate.of(2013, 4, 10), LocalDate.of(2013, 4, 10));
        report(it, "SPRING", LocalDate.of(2013, 2, 28), LocalDate.of(2013, 2, 28), LocalDate.of(2013, 3, 7));
        report(it, "VILLAGE", LocalDate.of(2013, 1, 15), LocalDate.of(2013, 1, 14), LocalDate.of(2013, 1, 14));
        var reading = gauge.read(Subject.of(it.office()), YEAR);
        assertThat(reading.numerator()).isEqualByComparingTo(new BigDecimal("3"));
        assertThat(reading.denominator())
                .as("twelve months and two special rounds")
                .isEqualByComparingTo(new BigDecimal("14"));
        assertThat(gauge.read(new Scope("997002"), YEAR).get("997002101")).isEqualTo(reading);
        var evidence = gauge.evidence(Subject.of(it.office()), YEAR, 100);
        assertThat(evidence.counted()).hasSize(14);
        assertThat(evidence.counted()).extracting(Evidence.Counted::title).anyMatch(text -> text.contains("迟录 8 日"));
        assertThat(evidence.leftOut())
                .extracting(Evidence.LeftOut::reason)
                .contains("村级排查,不计入每月一次和专项", "区级排查,不计入每月一次和专项");
        var february =
                gauge.read(Subject.of(it.office()), new Period(LocalDate.of(2013, 1, 1), LocalDate.of(2013, 2, 28)));
        assertThat(february.numerator())
                .as("what was entered in March is not yet known at the end of February")
                .isEqualByComparingTo(new BigDecimal("1.5"));
        assertThat(gauge.empty().state()).isEqualTo(Reading.State.NO_DATA);
    }

    @Test
    void aRoundWithFindingsIsNoZeroReportAndOneWithoutMustSaySo() throws Exception {
        var it = Hamlet.founded("997003101", "石门", offices, jdbc);
        rounds.raise(new Scope("997003"), LocalDate.of(2013, 5, 20));
        var id = round(it.office(), "TOWN", LocalDate.of(2013, 5, 31));
        var day = LocalDate.of(2013, 5, 21);
        var viewer = it.officer();
        assertThatThrownBy(() -> on(day, () -> finish(it, id, 0, new RoundReport(day, false, ""))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("零报告");
        assertThatThrownBy(() -> on(day, () -> finish(it, id, 0, new RoundReport(day.plusDays(1), true, ""))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> on(day, () -> finish(it, id, 0, new RoundReport(LocalDate.of(2013, 4, 30), true, ""))))
                .isInstanceOf(Refusal.class);
        on(day, () -> findings.register(viewer, it.finding(id, day, 2, "王一、李二")));
        assertThatThrownBy(() -> on(day, () -> finish(it, id, 0, new RoundReport(day, true, ""))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不能作零报告");
        on(day, () -> finish(it, id, 0, new RoundReport(day, false, "走访五个村民小组")));
        assertThat(docket.of(id.ref()).getFirst().metOn()).isEqualTo(day);
        assertThatThrownBy(() -> on(day, () -> finish(it, id, 0, new RoundReport(day, false, ""))))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> on(day, () -> findings.register(viewer, it.finding(id, day, 2, "王三、李四"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已经报告完成");
    }

    @Test
    void anotherOfficesRoundDoesNotExist() throws Exception {
        var it = Hamlet.founded("997004101", "石门", offices, jdbc);
        rounds.raise(new Scope("997004"), LocalDate.of(2013, 5, 20));
        var id = round(it.office(), "TOWN", LocalDate.of(2013, 5, 31));
        var stranger = Hamlet.founded("997004102", "洲泉", offices, jdbc).viewer("zhou", Role.DIRECTOR);
        var day = LocalDate.of(2013, 5, 21);
        assertThatThrownBy(() -> on(day, () -> {
                    rounds.finish(stranger, id, 0, new RoundReport(day, true, ""));
                    return true;
                }))
                .isInstanceOf(NoSuchRound.class);
    }

    private void report(Hamlet it, String plan, LocalDate due, LocalDate done, LocalDate entered) throws Exception {
        var id = round(it.office(), plan, due);
        on(entered, () -> finish(it, id, 0, new RoundReport(done, true, "")));
    }

    private boolean finish(Hamlet it, RoundId id, int version, RoundReport report) {
        rounds.finish(it.officer(), id, version, report);
        return true;
    }

    private RoundId round(OfficeId office, String plan, LocalDate due) {
        return new RoundId(jdbc.sql(
                        "select id from screening_round where office_code = :office and plan = :plan and due_on = :due")
                .param("office", office.code())
                .param("plan", plan)
                .param("due", due)
                .query(UUID.class)
                .single());
    }

    static <T> T on(LocalDate day, Callable<T> work) throws Exception {
        return WorldClock.at(day.atTime(10, 0).atZone(WorldClock.CHINA).toInstant(), work);
    }
}
