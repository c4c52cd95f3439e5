package cn.xingsuo.staff;

import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import org.springframework.stereotype.Component;

/** 专职工作人员月末最低人数 — the lowest month-end of the period. */
@Component
class FullTimeMinimum extends SqlGauge {
    FullTimeMinimum() {
        super(gauge("staff.full-time-min", "专职工作人员月末最小数", Unit.PEOPLE, SubjectKind.OFFICE)
                .note("考核期内各月末专职工作人员数的最低值")
                .from(Register.POSTINGS)
                .asOf("since", "until")
                .lowestAtMonthEnds()
                .leavesOut("not full_time", "不属于专职人员类别")
                .titled("name")
                .links(Register.LINK));
    }
}
