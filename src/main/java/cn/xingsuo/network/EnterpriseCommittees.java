package cn.xingsuo.network;

import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import org.springframework.stereotype.Component;

/** 规模企业调委会覆盖率 — enterprises with many workers on the last day, and those with a filed committee. */
@Component
class EnterpriseCommittees extends SqlGauge {
    private static final String RELATION = """
            (select e.office_code, e.id, e.name, e.since, e.until, w.workers, b.id as body
             from network_enterprise e
             left join (select distinct on (enterprise_id) enterprise_id, workers from network_workers
                        where since <= :to order by enterprise_id, since desc) w on w.enterprise_id = e.id
             left join network_body b on b.enterprise_id = e.id
                  and b.filed_on <= :to and (b.closed_on is null or b.closed_on > :to)) enterprise
            """;

    EnterpriseCommittees(NetworkValues values) {
        super(gauge("mediation.enterprise-committees", "规模企业调委会覆盖率", Unit.PERCENT, SubjectKind.OFFICE)
                .note("统计日职工人数达到规定的企业中,已设立并备案调委会的所占比例。")
                .from(RELATION)
                .asOf("since", "until")
                .counts("workers >= " + values.rule("LARGE_ENTERPRISE"))
                .succeeds("body is not null")
                .leavesOut("workers is null", "没有登记统计日的职工人数")
                .leavesOut("workers < " + values.rule("LARGE_ENTERPRISE"), "职工人数没有达到规模企业的标准")
                .titled("name")
                .links("/mediation/coverage/enterprise/{id}"));
    }
}
