package cn.xingsuo.screening;

import cn.xingsuo.mediation.MediationAccepted;
import cn.xingsuo.mediation.MediationAlarming;
import cn.xingsuo.mediation.MediationConcluded;
import cn.xingsuo.mediation.MediationCorrected;
import cn.xingsuo.mediation.MediationReported;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** 案件动向 — hears what happens to cases: signs raise alerts, and a case that began from a finding brings its result back. */
@Component
class CaseWatch {
    private final Alerts alerts;
    private final AlertReports reports;
    private final Returns returns;

    CaseWatch(Alerts alerts, AlertReports reports, Returns returns) {
        this.alerts = alerts;
        this.reports = reports;
        this.returns = returns;
    }

    @ApplicationModuleListener
    void on(MediationAccepted fact) {
        alerts.hide(fact.id());
        alerts.consider(fact.id());
    }

    /** A sign that was seen on the way, or at the return visit, whatever became of earlier ones. */
    @ApplicationModuleListener
    void on(MediationAlarming fact) {
        alerts.alarmed(fact.id());
    }

    /** What was reported from the case need not be reported from the alert again. */
    @ApplicationModuleListener
    void on(MediationReported fact) {
        reports.reported(fact.id(), fact.organs(), fact.at());
    }

    @ApplicationModuleListener
    void on(MediationCorrected fact) {
        alerts.hide(fact.id());
    }

    @ApplicationModuleListener
    void on(MediationConcluded fact) {
        alerts.consider(fact.id());
        returns.of(fact.id());
    }
}
