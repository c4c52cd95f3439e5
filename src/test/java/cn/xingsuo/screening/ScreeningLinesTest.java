package cn.xingsuo.screening;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.report.TableReading;
import cn.xingsuo.report.table.StatTable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The screening part of table 2, worked out by hand: four rounds, four disputes found, two forestalled, two escalations prevented. */
@InTheHouse
class ScreeningLinesTest {
    private static final LocalDate DAY = LocalDate.of(2014, 4, 9);
    private static final Period APRIL = new Period(LocalDate.of(2014, 4, 1), LocalDate.of(2014, 4, 30));
    private final StatTable table;
    private final Findings findings;
    private final Alerts alerts;
    private final Offices offices;
    private final JdbcClient jdbc;

    ScreeningLinesTest(List<StatTable> tables, Findings findings, Alerts alerts, Offices offices, JdbcClient jdbc) {
        this.table = TableReading.of(tables, "mediation-cases");
        this.findings = findings;
        this.alerts = alerts;
        this.offices = offices;
        this.jdbc = jdbc;
    }

    @Test
    void rounds_findings_and_prevented_escalations_are_counted_as_worked_out_by_hand() throws Exception {
        var it = Hamlet.founded("997068101", "石门", offices, jdbc);
        round(it, "VILLAGE", DAY, true);
        round(it, "VILLAGE", DAY.plusDays(7), false);
        round(it, "TOWN", DAY.plusDays(8), true);
        round(it, "TOWN", LocalDate.of(2014, 5, 2), true);
        settled(it, 2);
        settled(it, 3);
        on(() -> findings.register(it.officer(), it.finding(null, DAY, 4, "冯五、陈六")));
        var grave = on(() -> findings.register(it.officer(), it.finding(null, DAY, 12, "褚七、卫八")));
        prevented(it, grave, "PETITION", 12);
        var other = on(() -> findings.register(it.officer(), it.finding(null, DAY, 5, "蒋九、沈十", "SUICIDE")));
        prevented(it, other, "SUICIDE", 1);
        var read = new TableReading(table, it.office(), APRIL);
        var worked = new HashMap<>(Map.of("rounds", "3", "rounds.found", "1", "rounds.zero", "2"));
        worked.putAll(Map.of("found", "5", "found.people", "26", "forestalled", "2", "forestalled.people", "5"));
        worked.putAll(
                Map.of("prevented", "2", "prevented.PETITION", "1", "prevented.SUICIDE", "1", "prevented.CRIME", "0"));
        worked.putAll(Map.of("prevented.people", "13", "prevented.PETITION.people", "12"));
        worked.putAll(Map.of("prevented.SUICIDE.people", "1", "accepted", "0"));
        read.reads(worked);
        var cells = read.cells();
        assertThat(cells.counted("rounds", "VILLAGE")).isEqualByComparingTo("2");
        assertThat(cells.counted("rounds", "TOWN")).isEqualByComparingTo("1");
        assertThat(read.behind("forestalled"))
                .hasSize(2)
                .allSatisfy(record -> assertThat(record.title()).doesNotContain("村口"));
    }

    private void settled(Hamlet it, int people) throws Exception {
        var id = on(() -> findings.register(it.officer(), it.finding(null, DAY, people, "赵" + people + "、钱" + people)));
        on(() -> {
            findings.close(it.officer(), id, 0, new Findings.Closing(true, DAY, "握手言和"));
            return id;
        });
    }

    private void prevented(Hamlet it, FindingId id, String what, int people) throws Exception {
        var alert = alerts.live(id).orElseThrow();
        on(() -> {
            for (var receiver : List.of("PARTY_COMMITTEE", "POLICE", "BUREAU"))
                alerts.report(
                        it.officer(),
                        alert,
                        new Alerts.Report(
                                receiver,
                                DAY.atTime(LocalTime.of(10, 0))
                                        .atZone(WorldClock.CHINA)
                                        .toInstant(),
                                "电话报告"));
            alerts.close(it.officer(), alert, 1, new Alerts.Ending(DAY, "情绪平复", what, people));
            return alert;
        });
    }

    private void round(Hamlet it, String level, LocalDate done, boolean zero) {
        jdbc.sql("""
                        insert into screening_round (id, office_code, plan, title, level, counted, from_on, due_on, done_on, entered_on, entry_lag, zero, note, account)
                        values (:id, :office, :plan, '例行排查', :level, true, :on, :on, :on, :on, 0, :zero, '', 'lin')
                        """)
                .param("id", UUID.randomUUID())
                .param("office", it.office().code())
                .param("plan", level + done)
                .param("level", level)
                .param("on", done)
                .param("zero", zero)
                .update();
    }

    private static <T> T on(Callable<T> work) throws Exception {
        return RoundsTest.on(DAY, work);
    }
}
