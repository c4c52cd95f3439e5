package cn.xingsuo.mediation;

import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import org.springframework.stereotype.Component;

/** 记录及时率 — steps of mediation work entered within the working days the rule allows, among those done in the period. */
@Component
class TimelyEntry extends SqlGauge {
    TimelyEntry(ValueSets values) {
        super(gauge("mediation.timely-entry", "三个工作日内录入率", Unit.PERCENT, SubjectKind.OFFICE)
                .note("考核期内的调解工作记录中,在规定的工作日内录入的所占比例。")
                .from(
                        "(select s.*, %s as number from mediation_step s left join mediation m on m.id = s.mediation_id) step"
                                .formatted(CaseNames.shown("m", "m.number")))
                .dated("done_on")
                .succeeds("entry_lag <= " + values.rule("ENTRY_WORKING_DAYS"))
                .titled("number || ' ' || to_char(done_on, 'YYYY-MM-DD')")
                .links("/mediation/cases/{mediation_id}"));
    }
}
