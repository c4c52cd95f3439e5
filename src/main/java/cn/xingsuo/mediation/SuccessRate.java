package cn.xingsuo.mediation;

import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import org.springframework.stereotype.Component;

/** 调解成功率 — agreements among the mediations that ended in the period. */
@Component
class SuccessRate extends SqlGauge {
    /** What counts as concluded; the statutory table says it in the same words. */
    static final String CONCLUDED =
            "outcome in ('WRITTEN', 'ORAL', 'FAILED') or outcome = 'TERMINATED' and failure_reason = 'REFUSED'";

    static final String SETTLED = "outcome in ('WRITTEN', 'ORAL')";

    SuccessRate() {
        super(gauge("mediation.success-rate", "调解成功率", Unit.PERCENT, SubjectKind.OFFICE)
                .note("考核期内办结的案件中,达成书面或者口头协议的所占比例;当事人撤回的不计入。")
                .from("mediation")
                .dated("concluded_on")
                .counts(CONCLUDED)
                .succeeds(SETTLED)
                .leavesOut("outcome = 'WITHDRAWN'", "当事人撤回,不计入")
                .leavesOut("outcome = 'TERMINATED' and failure_reason <> 'REFUSED'", "因起诉等原因终止,不计入")
                .sameAs("pair")
                .titled(CaseNames.TITLE)
                .links("/mediation/cases/{id}"));
    }
}
