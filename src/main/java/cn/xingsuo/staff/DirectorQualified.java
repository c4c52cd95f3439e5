package cn.xingsuo.staff;

import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import org.springframework.stereotype.Component;

/** 所长任职条件符合项 — how many of the four conditions the director in post meets: quota, rank, law degree, full time. */
@Component
class DirectorQualified extends SqlGauge {
    DirectorQualified() {
        super(gauge("staff.director-qualified", "所长符合任职条件项数", Unit.NUMBER, SubjectKind.OFFICE)
                .note("在任所长符合的条件数:政法专项编制、副科级以上、法律或相关专业大专以上、专职;空缺为 0")
                .from(Register.POSTINGS)
                .asOf("since", "until")
                .counts("post = 'director'")
                .sums("quota::int + head_ranked::int + full_time::int + (" + Register.holds("law_related and d.college")
                        + ")::int")
                .titled("name")
                .links(Register.LINK));
    }
}
