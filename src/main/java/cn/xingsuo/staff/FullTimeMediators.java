package cn.xingsuo.staff;

import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import org.springframework.stereotype.Component;

/** 专职人民调解员数 — full-time mediators of the town's committee on the day. */
@Component
class FullTimeMediators extends SqlGauge {
    FullTimeMediators() {
        super(gauge("staff.full-time-mediators", "镇(街道)调委会专职调解员数", Unit.PEOPLE, SubjectKind.OFFICE)
                .note("统计日在岗、职务为人民调解员的专职人员")
                .from(Register.POSTINGS)
                .asOf("since", "until")
                .counts("post = 'mediator'")
                .leavesOut("post = 'mediator' and not full_time", "兼职调解员")
                .titled("name")
                .links(Register.LINK));
    }
}
