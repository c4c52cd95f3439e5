package cn.xingsuo.screening;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.mediation.Consent;
import cn.xingsuo.mediation.Escalations;
import cn.xingsuo.mediation.Fulfilment;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.MediationRef;
import cn.xingsuo.mediation.Mediations;
import cn.xingsuo.mediation.Opening;
import cn.xingsuo.mediation.Outcome;
import cn.xingsuo.mediation.Parish;
import cn.xingsuo.mediation.ReturnVisit;
import cn.xingsuo.mediation.Side;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.Role;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One alert for one dispute that may escalate: however often the facts arrive, and wherever the sign was seen. */
@InTheHouse
class AlertsOnceTest {
    private static final LocalDate DAY = LocalDate.of(2014, 4, 9);
    private static final int AT_ONCE = 6;
    private final Alerts alerts;
    private final AlertReports reports;
    private final Findings findings;
    private final FindingCases cases;
    private final Mediations mediations;
    private final Escalations escalations;
    private final Fulfilment fulfilment;
    private final Offices offices;
    private final JdbcClient jdbc;

    AlertsOnceTest(
            Alerts alerts,
            AlertReports reports,
            Findings findings,
            FindingCases cases,
            Mediations mediations,
            Escalations escalations,
            Fulfilment fulfilment,
            Offices offices,
            JdbcClient jdbc) {
        this.alerts = alerts;
        this.reports = reports;
        this.findings = findings;
        this.cases = cases;
        this.mediations = mediations;
        this.escalations = escalations;
        this.fulfilment = fulfilment;
        this.offices = offices;
        this.jdbc = jdbc;
    }

    @Test
    void a_case_with_a_sign_has_one_alert_however_often_and_at_once_its_facts_come() throws Exception {
        var parish = Parish.founded("997061101", offices, jdbc);
        var ref = registered(parish, "ESCALATION");
        together(() -> alerts.consider(ref.id()));
        together(() -> alerts.consider(ref.id()));
        assertThat(raised(parish)).containsExactly("ORANGE [ESCALATION] live");
        closed(parish);
        together(() -> alerts.consider(ref.id()));
        assertThat(raised(parish))
                .as("the same sign, heard of again after it is over, is no news")
                .containsExactly("ORANGE [ESCALATION] over");
    }

    @Test
    void what_somebody_sees_while_working_on_a_case_raises_one_alert_and_a_graver_sign_makes_it_graver()
            throws Exception {
        var parish = Parish.founded("997062101", offices, jdbc);
        var ref = registered(parish);
        sign(parish, ref.id(), "YELLOW");
        together(() -> alerts.alarmed(ref.id()));
        assertThat(raised(parish)).containsExactly("YELLOW [TOLD_YELLOW] live");
        sign(parish, ref.id(), "RED");
        together(() -> alerts.alarmed(ref.id()));
        assertThat(raised(parish)).containsExactly("RED [TOLD_YELLOW TOLD_RED] live");
        closed(parish);
        alerts.alarmed(ref.id());
        assertThat(raised(parish))
                .as("who sees it again after the alert is over is heard")
                .containsExactly("RED [TOLD_RED TOLD_YELLOW] live", "RED [TOLD_YELLOW TOLD_RED] over");
    }

    @Test
    void a_return_visit_that_finds_signs_raises_one_alert_and_a_peaceful_one_none() throws Exception {
        var parish = Parish.founded("997063101", offices, jdbc);
        for (var intensifying : List.of(true, false)) {
            var ref = registered(parish);
            var agreed = on(() ->
                    mediations.conclude(parish.officer(), ref, new Outcome.WrittenAgreement(DAY, "恢复排水", DAY, DAY)));
            var seen = new ReturnVisit.Observation("SATISFIED", "FULFILLED", intensifying, intensifying ? "已上门劝解" : "");
            on(() -> fulfilment.visit(parish.officer(), agreed, new ReturnVisit(DAY, "回访双方", true, seen)));
            if (intensifying) together(() -> alerts.alarmed(ref.id()));
        }
        assertThat(raised(parish)).containsExactly("ORANGE [VISIT] live");
    }

    @Test
    void a_case_that_began_from_a_finding_stays_under_its_alert() throws Exception {
        var it = Hamlet.founded("997064101", "石门", offices, jdbc);
        var parish = new Parish(it.office());
        var id = on(() -> findings.register(it.officer(), it.finding(null, DAY, 2, "王一、李二", "CROSS_AREA")));
        var agreed = new Consent(true, true, Consent.Form.ORAL);
        var opening = new Opening(List.of(Side.APPLICANT, Side.RESPONDENT), null, agreed, "ORDINARY");
        var mediation = on(() -> cases.open(it.officer(), id, 0, opening));
        sign(parish, mediation, "RED");
        together(() -> alerts.alarmed(mediation));
        assertThat(raised(parish)).containsExactly("RED [CROSS_AREA TOLD_RED] live");
    }

    @Test
    void a_sign_reported_from_the_case_is_reported_from_its_alert_and_the_other_way_round() throws Exception {
        var parish = Parish.founded("997065101", offices, jdbc);
        var director = parish.viewer("head." + parish.office(), Role.DIRECTOR);
        var ref = registered(parish);
        var sign = sign(parish, ref.id(), "ORANGE");
        together(() -> alerts.alarmed(ref.id()));
        assertThat(open(parish)).containsExactlyInAnyOrder("mediation.intensify-report", "screening.alert-report");
        on(() -> {
            escalations.report(director, ref.id(), sign, Set.of("TOWN", "BUREAU"), DAY.atTime(10, 0));
            reports.reported(
                    ref.id(), List.of("TOWN", "BUREAU"), DAY.atTime(2, 0).toInstant(ZoneOffset.UTC));
            return ref;
        });
        assertThat(open(parish)).isEmpty();

        sign(parish, ref.id(), "RED");
        together(() -> alerts.alarmed(ref.id()));
        assertThat(open(parish)).containsExactlyInAnyOrder("mediation.intensify-report", "screening.alert-report");
        var alert = jdbc.sql("select id from screening_alert where office_code = :office")
                .param("office", parish.office().code())
                .query((row, n) -> new AlertId(row.getObject(1, UUID.class)))
                .single();
        on(() -> {
            var at = DAY.atTime(2, 0).toInstant(ZoneOffset.UTC);
            alerts.report(director, alert, new Alerts.Report("POLICE", at, "电话报告派出所"));
            return alert;
        });
        assertThat(open(parish))
                .as("who else must hear of it has heard of it before")
                .isEmpty();
    }

    private List<String> open(Parish parish) {
        return jdbc.sql("""
                        select term from deadline where office_code = :office and met_on is null and dropped_on is null
                          and term in ('mediation.intensify-report', 'screening.alert-report')
                        """)
                .param("office", parish.office().code())
                .query(String.class)
                .list();
    }

    private MediationRef registered(Parish parish, String... risks) throws Exception {
        var dispute = parish.dispute("NEIGHBOUR", "对方新建围墙致院内积水", risks);
        var names = "甲"
                + jdbc.sql("select count(*) from mediation").query(Long.class).single();
        return on(() ->
                mediations.register(parish.officer(), parish.form(names, "乙" + names, dispute, DAY, Parish.BOTH)));
    }

    private UUID sign(Parish parish, MediationId id, String level) throws Exception {
        var director = parish.viewer("head." + parish.office(), Role.DIRECTOR);
        var sign = new Escalations.Alert(level, "CRIME", DAY.atTime(9, 0), "扬言报复", "已分开双方", 2);
        return on(() -> escalations.raise(director, id, sign));
    }

    private void closed(Parish parish) {
        jdbc.sql("update screening_alert set closed_on = :on, closed_note = '双方和好' where office_code = :office")
                .param("on", DAY)
                .param("office", parish.office().code())
                .update();
    }

    private List<String> raised(Parish parish) {
        return jdbc.sql("""
                        select level || ' [' || array_to_string(triggers, ' ') || '] ' || case when closed_on is null then 'live' else 'over' end
                        from screening_alert where office_code = :office order by 1
                        """)
                .param("office", parish.office().code())
                .query(String.class)
                .list();
    }

    /** Each call in a thread of its own; none may fail. */
    private static void together(Runnable work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var all = IntStream.range(0, AT_ONCE)
                    .mapToObj(_ -> threads.submit(work))
                    .toList();
            for (var it : all) it.get();
        }
    }

    private static <T> T on(Callable<T> work) throws Exception {
        return RoundsTest.on(DAY, work);
    }
}
