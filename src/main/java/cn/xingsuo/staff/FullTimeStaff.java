package cn.xingsuo.staff;

import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import org.springframework.stereotype.Component;

/** 专职工作人员数 — people in a full-time category on the day. */
@Component
class FullTimeStaff extends SqlGauge {
    FullTimeStaff() {
        super(gauge("staff.full-time", "专职工作人员数", Unit.PEOPLE, SubjectKind.OFFICE)
                .note("统计日在岗的专职类别人员,兼职、律师和警务辅助人员不计")
                .from(Register.POSTINGS)
                .asOf("since", "until")
                .titled("name")
                .leavesOut("not full_time", "不属于专职人员类别")
                .links(Register.LINK));
    }
}
