package cn.xingsuo.rating;

import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import org.springframework.stereotype.Component;

/** 测试口径 — stands in for a working room: its records are grades given for an indicator no room measures yet. */
@Component
class HelpRateInTests extends SqlGauge {
    static final String INDICATOR = "resettlement.help-rate";
    static final String CRITERION = "C3.2";

    HelpRateInTests() {
        super(gauge(INDICATOR, "帮教率(测试)", Unit.PERCENT, SubjectKind.OFFICE)
                .from("rating_grade")
                .subject("subject_code")
                .dated("graded_on")
                .counts("indicator = '" + INDICATOR + "' and grade in ('A', 'B')")
                .succeeds("grade = 'A'")
                .leavesOut("indicator = '" + INDICATOR + "' and grade = 'D'", "重复登记,不计入")
                .titled("'帮教第' || id || '号'")
                .links("/test/help/{id}")
                .whenEmpty(Reading.noData("尚无帮教记录")));
    }
}
