package cn.xingsuo.mediation;

import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import org.springframework.stereotype.Component;

/** 受理件数 — mediations taken on in the period. */
@Component
class AcceptedCases extends SqlGauge {
    AcceptedCases() {
        super(gauge("mediation.accepted", "受理调解案件", Unit.CASES, SubjectKind.OFFICE)
                .note("考核期内受理的调解案件数。")
                .from("mediation")
                .dated("accepted_on")
                .titled(CaseNames.TITLE)
                .links("/mediation/cases/{id}"));
    }
}
