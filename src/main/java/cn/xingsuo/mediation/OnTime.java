package cn.xingsuo.mediation;

import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import org.springframework.stereotype.Component;

/** 一个月内办结率 — mediations that ended within their term, as extended with a reason, among those that ended in the period. */
@Component
class OnTime extends SqlGauge {
    OnTime() {
        super(gauge("mediation.on-time", "一个月内办结率", Unit.PERCENT, SubjectKind.OFFICE)
                .note("考核期内办结的案件中,在办理期限内办结的所占比例;写明理由的延期按延长后的期限计;当事人撤回的不计入。")
                .from("mediation")
                .dated("concluded_on")
                .counts(
                        "outcome in ('WRITTEN', 'ORAL', 'FAILED') or outcome = 'TERMINATED' and failure_reason = 'REFUSED'")
                .succeeds("concluded_on <= conclude_by")
                .leavesOut("outcome = 'WITHDRAWN'", "当事人撤回,不计入")
                .leavesOut("outcome = 'TERMINATED' and failure_reason <> 'REFUSED'", "因起诉等原因终止,不计入")
                .sameAs("pair")
                .titled(CaseNames.TITLE)
                .links("/mediation/cases/{id}"));
    }
}
