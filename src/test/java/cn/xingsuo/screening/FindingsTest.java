package cn.xingsuo.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.docket.Docket;
import cn.xingsuo.mediation.Consent;
import cn.xingsuo.mediation.MediationRef;
import cn.xingsuo.mediation.Mediations;
import cn.xingsuo.mediation.Opening;
import cn.xingsuo.mediation.Outcome;
import cn.xingsuo.mediation.Side;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Stale;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
class FindingsTest {
    private static final LocalDate DAY = LocalDate.of(2014, 4, 9);
    private final Findings findings;
    private final FindingCases cases;
    private final Alerts alerts;
    private final Returns returns;
    private final Mediations mediations;
    private final Docket docket;
    private final Offices offices;
    private final JdbcClient jdbc;

    FindingsTest(
            Findings findings,
            FindingCases cases,
            Alerts alerts,
            Returns returns,
            Mediations mediations,
            Docket docket,
            Offices offices,
            JdbcClient jdbc) {
        this.findings = findings;
        this.cases = cases;
        this.alerts = alerts;
        this.returns = returns;
        this.mediations = mediations;
        this.docket = docket;
        this.offices = offices;
        this.jdbc = jdbc;
    }

    @Test
    void aVillageOfAnotherOfficeIsItsOwnToScreen() throws Exception {
        var it = Hamlet.founded("997011108", "石门", offices, jdbc);
        var other = Hamlet.founded("997011109", "玉溪", offices, jdbc);
        var own = it.finding(null, DAY, 3, "王一、李二");
        var theirs = other.finding(null, DAY, 3, "王一、李二").event();
        var abroad = new Finding(own.office(), null, theirs, own.parties(), own.handling(), own.signs(), own.on());
        assertThatThrownBy(() -> on(() -> findings.register(it.officer(), abroad)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.text()).contains("不在本所辖区");
                    assertThat(refusal.arguments()).contains("火炬村", "玉溪司法所");
                });
        assertThat(on(() -> findings.register(it.officer(), own))).isNotNull();
    }

    @Test
    void aFindingBecomesACaseOnceWithTheSamePeopleAndItsResultComesBack() throws Exception {
        var it = Hamlet.founded("997011101", "石门", offices, jdbc);
        var id = on(() -> findings.register(it.officer(), it.finding(null, DAY, 3, "王一、李二")));
        assertThat(docket.of(id.ref()).getFirst().due()).isEqualTo(DAY.plusDays(20));
        var agreed = new Consent(true, true, Consent.Form.ORAL);
        var opening = new Opening(List.of(Side.APPLICANT, Side.RESPONDENT), null, agreed, "ORDINARY");
        var mediation = on(() -> cases.open(it.officer(), id, 0, opening));
        assertThat(row(id, "state")).isEqualTo("CASE");
        assertThat(jdbc.sql("select story || '/' || source || '/' || origin_number from mediation where id = :id")
                        .param("id", mediation.id())
                        .query(String.class)
                        .single())
                .contains("多次到村委会", "PROACTIVE", "石门排〔2014〕1号");
        assertThat(jdbc.sql("""
                        select count(*) from mediation_party p join screening_party s on s.person_id = p.person_id
                        where p.mediation_id = :id and s.finding_id = :finding
                        """)
                        .param("id", mediation.id())
                        .param("finding", id.id())
                        .query(Integer.class)
                        .single())
                .as("the same two persons, not two new ones")
                .isEqualTo(2);
        assertThatThrownBy(() -> on(() -> cases.open(it.officer(), id, 0, opening)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> on(() -> cases.open(it.officer(), id, 1, opening)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已转为调解案件");
        var version = jdbc.sql("select version from mediation where id = :id")
                .param("id", mediation.id())
                .query(Integer.class)
                .single();
        on(() -> mediations.conclude(
                it.officer(), new MediationRef(mediation, version), new Outcome.OralAgreement(DAY, "各让一步", DAY)));
        returns.of(mediation);
        returns.of(mediation);
        assertThat(row(id, "state")).isEqualTo("RESOLVED");
        assertThat(row(id, "closed_note")).contains("已结案");
    }

    @Test
    void whatIsResolvedOnTheSpotIsClosedOnceAndInTime() throws Exception {
        var it = Hamlet.founded("997012101", "石门", offices, jdbc);
        var id = on(() -> findings.register(it.officer(), it.finding(null, DAY, 2, "王一、李二")));
        var early = new Findings.Closing(true, DAY.minusDays(1), "握手言和");
        assertThatThrownBy(() -> on(() -> close(it, id, 0, early))).isInstanceOf(Refusal.class);
        on(() -> close(it, id, 0, new Findings.Closing(true, DAY, "握手言和")));
        assertThat(docket.of(id.ref()).getFirst().metOn()).isEqualTo(DAY);
        assertThatThrownBy(() -> on(() -> close(it, id, 1, new Findings.Closing(true, DAY, "再来一次"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已经销号");
    }

    @Test
    void aFindingNamesSomebodyAndHappenedBeforeItWasWrittenDown() {
        var it = Hamlet.founded("997013101", "石门", offices, jdbc);
        var good = it.finding(null, DAY, 2, "王一");
        var nobody = new Finding(good.office(), null, good.event(), List.of(), good.handling(), Set.of(), DAY);
        assertThatThrownBy(() -> on(() -> findings.register(it.officer(), nobody)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("主要当事人");
        assertThatThrownBy(() -> on(() -> findings.register(it.officer(), it.finding(null, DAY.plusDays(1), 2, "王一"))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> on(() -> findings.register(it.officer(), it.finding(null, DAY, 0, "王一"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("涉及人数");
        assertThatThrownBy(() -> on(() -> findings.register(it.officer(), it.finding(null, DAY, 2, "王一", "NONSENSE"))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aRedAlertIsReportedToEverybodyInTimeLedFollowedAndClosedWithWhatItPrevented() throws Exception {
        var it = Hamlet.founded("997014101", "石门", offices, jdbc);
        var id = on(() -> findings.register(it.officer(), it.finding(null, DAY, 40, "王一、李二", "VIOLENCE")));
        var alert = alert(id);
        assertThat(value(alert, "level")).isEqualTo("RED");
        assertThat(value(alert, "report_by = raised_at + interval '2 hours'")).isEqualTo("true");
        assertThat(docket.of(alert.ref())).hasSize(2);
        assertThatThrownBy(() -> on(() -> ended(it, alert, 0, null, null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("还没有报告记录");
        for (var receiver : List.of("PARTY_COMMITTEE", "POLICE", "BUREAU")) {
            assertThat(value(alert, "reported_at is null")).isEqualTo("true");
            on(() -> {
                alerts.report(it.officer(), alert, new Alerts.Report(receiver, moment(), "电话报告"));
                return true;
            });
        }
        assertThat(value(alert, "reported_at <= report_by")).isEqualTo("true");
        on(() -> {
            alerts.lead(it.officer(), alert, 1, new Alerts.Charge("镇党委副书记", DAY.plusDays(10)));
            alerts.follow(it.officer(), alert, DAY, "已派两名调解员驻点");
            alerts.move(it.officer(), alert, 3, "YELLOW", "双方情绪平复");
            return true;
        });
        assertThat(value(alert, "follow_by")).isEqualTo(DAY.plusDays(7).toString());
        assertThatThrownBy(() -> on(() -> ended(it, alert, 4, "PETITION", null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("人数");
        on(() -> ended(it, alert, 4, "PETITION", 38));
        assertThat(value(alert, "prevented || prevented_people")).isEqualTo("PETITION38");
        assertThat(docket.of(alert.ref())).noneMatch(deadline -> deadline.isOpen());
        assertThatThrownBy(() -> on(() -> ended(it, alert, 5, null, null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已经解除");
    }

    @Test
    void theSamePeopleThreeTimesInAMonthRaiseAnAlertThatGrowsAndNeverTwo() throws Exception {
        var it = Hamlet.founded("997015101", "石门", offices, jdbc);
        var first = on(() -> findings.register(it.officer(), it.finding(null, DAY, 2, "王一、李二")));
        var second = on(() -> findings.register(it.officer(), it.finding(null, DAY, 2, "李二、王一")));
        var third = on(() -> findings.register(it.officer(), it.finding(null, DAY, 2, "王一、李二")));
        assertThat(alerts(first)).isEmpty();
        assertThat(value(alert(second), "level")).isEqualTo("YELLOW");
        assertThat(value(alert(third), "level")).isEqualTo("ORANGE");
        on(() -> {
            alerts.consider(second);
            return true;
        });
        assertThat(alerts(second)).hasSize(1);
        assertThat(value(alert(second), "level"))
                .as("the third one counts for the second, too")
                .isEqualTo("ORANGE");
        assertThatThrownBy(() -> on(() -> {
                    alerts.raise(it.officer(), second, "RED", "再报一次");
                    return true;
                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("未解除的预警");
    }

    @Test
    void aHiddenFindingIsSeenByItsOfficerAndTheDirectorOnly() throws Exception {
        var it = Hamlet.founded("997016101", "石门", offices, jdbc);
        var id = on(() -> findings.register(it.officer(), it.finding(null, DAY, 2, "王一、李二", "VULNERABLE")));
        var closing = new Findings.Closing(true, DAY, "已转介妇联");
        assertThatThrownBy(() -> on(() -> {
                    findings.close(it.viewer("other", Role.OFFICER), id, 0, closing);
                    return true;
                }))
                .isInstanceOf(NoSuchFinding.class);
        on(() -> {
            findings.close(it.viewer("head", Role.DIRECTOR), id, 0, closing);
            return true;
        });
    }

    private boolean close(Hamlet it, FindingId id, int version, Findings.Closing closing) {
        findings.close(it.officer(), id, version, closing);
        return true;
    }

    private boolean ended(Hamlet it, AlertId id, int version, String prevented, Integer people) {
        alerts.close(it.officer(), id, version, new Alerts.Ending(DAY, "双方签订协议", prevented, people));
        return true;
    }

    private List<UUID> alerts(FindingId id) {
        return jdbc.sql("select id from screening_alert where finding_id = :id")
                .param("id", id.id())
                .query(UUID.class)
                .list();
    }

    private AlertId alert(FindingId id) {
        return new AlertId(alerts(id).getFirst());
    }

    private String value(AlertId id, String expression) {
        return jdbc.sql("select (" + expression + ")::text from screening_alert where id = :id")
                .param("id", id.id())
                .query(String.class)
                .single();
    }

    private String row(FindingId id, String column) {
        return jdbc.sql("select " + column + " from screening_finding where id = :id")
                .param("id", id.id())
                .query(String.class)
                .single();
    }

    private static java.time.Instant moment() {
        return DAY.atTime(10, 0).atZone(WorldClock.CHINA).toInstant();
    }

    private static <T> T on(java.util.concurrent.Callable<T> work) throws Exception {
        return RoundsTest.on(DAY, work);
    }
}
