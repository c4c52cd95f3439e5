package cn.xingsuo.staff;

import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import org.springframework.stereotype.Component;

/** 政法专项编制月末最低在岗人数 — the lowest month-end of the period, so that nobody is borrowed for the inspection day. */
@Component
class SpecialQuotaMinimum extends SqlGauge {
    SpecialQuotaMinimum() {
        super(gauge("staff.special-quota-min", "政法专项编制人员月末在岗最小数", Unit.PEOPLE, SubjectKind.OFFICE)
                .note("考核期内各月末政法专项编制在岗人数的最低值")
                .from(Register.POSTINGS)
                .asOf("since", "until")
                .lowestAtMonthEnds()
                .counts("quota")
                .leavesOut("quota and " + Register.LENT, "借调外单位,不在岗")
                .titled("name")
                .links(Register.LINK));
    }
}
