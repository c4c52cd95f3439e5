package cn.xingsuo.staff;

import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import org.springframework.stereotype.Component;

/** 法律专业率 — full-time staff with any completed law degree ÷ full-time staff on the day. */
@Component
class LawShare extends SqlGauge {
    LawShare() {
        super(gauge("staff.law-share", "法律专业率", Unit.PERCENT, SubjectKind.OFFICE)
                .note("任一已完成学历为法律专业的专职人员 ÷ 全部专职人员;只有职业资格而无学历的不计")
                .from(Register.POSTINGS)
                .asOf("since", "until")
                .leavesOut("not full_time", "不属于专职人员类别")
                .succeeds(Register.holds("law"))
                .titled("name")
                .links(Register.LINK));
    }
}
