package cn.xingsuo.network;

import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import org.springframework.stereotype.Component;

/** 村(社区)调委会覆盖率 — villages and communities of the office's area on the last day, and those with a filed committee. */
@Component
class VillageCommittees extends SqlGauge {
    VillageCommittees(NetworkValues values) {
        super(gauge("mediation.village-committees", "村(社区)调委会覆盖率", Unit.PERCENT, SubjectKind.OFFICE)
                .note("统计日辖区内的村(社区)中,已设立并备案调委会的所占比例。")
                .from(relation(values))
                .asOf("since", "until")
                .counts("kind <> 'OTHER'")
                .succeeds("body is not null")
                .leavesOut("kind = 'OTHER'", "不是村(居)民委员会,不要求设立")
                .titled("name")
                .links("/mediation/coverage/village/{id}"));
    }

    private static String relation(NetworkValues values) {
        return """
                (select t.office_code, v.code as id, v.name, coalesce(v.kind, 'OTHER') as kind, greatest(t.since, v.valid_since) as since,
                        least(t.until, v.valid_until) - 1 as until, b.id as body
                 from office_town t
                 join division v on v.parent_code = t.town_code and v.level = 'VILLAGE'
                 left join network_body b on b.village_code = v.code and b.type in %s
                      and b.filed_on <= :to and (b.closed_on is null or b.closed_on > :to)) village
                """.formatted(values.typesWith("place", "VILLAGE"));
    }
}
