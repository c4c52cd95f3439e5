package cn.xingsuo.mediation;

import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import org.springframework.stereotype.Component;

/** 书面协议回访率 — return visits made among those of written agreements that fell due in the period. */
@Component
class FollowedUp extends SqlGauge {
    FollowedUp() {
        super(gauge("mediation.follow-up", "书面协议回访率", Unit.PERCENT, SubjectKind.OFFICE)
                .note("考核期内应当回访的书面协议中,考核期末已经回访的所占比例。")
                .from("mediation")
                .dated("visit_due")
                .counts("outcome = 'WRITTEN'")
                .succeeds("visited_on <= :to")
                .titled(CaseNames.TITLE)
                .links("/mediation/cases/{id}"));
    }
}
