package cn.xingsuo.staff;

import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import org.springframework.stereotype.Component;

/** 政法专项编制在岗人数 — people on the special quota and on duty on the day. */
@Component
class SpecialQuota extends SqlGauge {
    SpecialQuota() {
        super(gauge("staff.special-quota", "政法专项编制人员数", Unit.PEOPLE, SubjectKind.OFFICE)
                .note("统计日占用政法专项编制且在岗的人员,借调在外的不计")
                .from(Register.POSTINGS)
                .asOf("since", "until")
                .counts("quota")
                .leavesOut("quota and " + Register.LENT, "借调外单位,不在岗")
                .titled("name")
                .links(Register.LINK));
    }
}
