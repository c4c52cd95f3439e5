package cn.xingsuo.mediation;

import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.GaugeDraft;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import org.springframework.stereotype.Component;

/** 记录及时率 — steps of mediation work entered within the working days the rule allows, among those done in the period. */
@Component
class TimelyEntry extends SqlGauge {
    /** Working days up to which the sums by month tell how soon a step was entered. */
    private static final int MOST_KEPT = 10;

    TimelyEntry(ValueSets values) {
        super(draft(values.rule("ENTRY_WORKING_DAYS")));
    }

    private static GaugeDraft draft(int days) {
        var it = gauge("mediation.timely-entry", "三个工作日内录入率", Unit.PERCENT, SubjectKind.OFFICE)
                .note("考核期内的调解工作记录中,在规定的工作日内录入的所占比例。")
                .from("mediation_step")
                .dated("done_on")
                .succeeds("entry_lag <= " + days)
                .titled(
                        "(select %s from mediation m where m.id = mediation_id) || ' ' || to_char(done_on, 'YYYY-MM-DD')"
                                .formatted(CaseNames.shown("m", "m.number")))
                .links("/mediation/cases/{mediation_id}");
        return days <= MOST_KEPT ? it.addedUp("mediation_step_month", "within[%d]".formatted(days + 1), "steps") : it;
    }
}
