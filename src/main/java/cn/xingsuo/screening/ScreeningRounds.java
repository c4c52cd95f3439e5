package cn.xingsuo.screening;

import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import org.springframework.stereotype.Component;

/** 矛盾纠纷排查完成率 — rounds reported among those due in the period; one entered late counts in part, a zero report counts like any other. */
@Component
class ScreeningRounds extends SqlGauge {
    ScreeningRounds(ValueSets values) {
        super(gauge("mediation.screening-rounds", "矛盾纠纷排查完成率", Unit.PERCENT, SubjectKind.OFFICE)
                .note("考核期内到期的每月排查和专项排查中,已完成的所占比例;零报告计入;超过规定日数才录入的按半次计。")
                .from("screening_round")
                .dated("due_on")
                .leavesOut("not counted and level = 'VILLAGE'", "村级排查,不计入每月一次和专项")
                .leavesOut("not counted", "区级排查,不计入每月一次和专项")
                .succeeds("entered_on <= :to")
                .sums(worth(values), "1")
                .titled("title || case when entered_on is null or entered_on > :to then ' 未报告'"
                        + " when zero then ' 零报告' else ' 已报告' end"
                        + " || case when " + late(values) + " then ',迟录 ' || entry_lag || ' 日,按半次计' else '' end")
                .links("/mediation/screening/rounds/{id}")
                .whenEmpty(Reading.noData("还没有按计划产生排查任务")));
    }

    private static String worth(ValueSets values) {
        var percent = values.of("screening-rule").number("LATE_ENTRY_PERCENT");
        return "case when %s then %d / 100.0 else 1 end".formatted(late(values), percent);
    }

    private static String late(ValueSets values) {
        return "entered_on <= :to and entry_lag > "
                + values.of("screening-rule").number("LATE_ENTRY_DAYS");
    }
}
