package cn.xingsuo.staff;

import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import org.springframework.stereotype.Component;

/** 所长法律相关专业率 — directors with a law or law-related degree ÷ directors in post on the day. */
@Component
class DirectorLawShare extends SqlGauge {
    DirectorLawShare() {
        super(gauge("staff.director-law-share", "所长法律专业率", Unit.PERCENT, SubjectKind.OFFICE)
                .note("有法律或法律相关专业学历的所长 ÷ 在任所长")
                .from(Register.POSTINGS)
                .asOf("since", "until")
                .counts("post = 'director'")
                .succeeds(Register.holds("law_related"))
                .titled("name")
                .links(Register.LINK));
    }
}
