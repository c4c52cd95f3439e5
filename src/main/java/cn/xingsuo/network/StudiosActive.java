package cn.xingsuo.network;

import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import org.springframework.stereotype.Component;

/** 每季度有案件的工作室比例 — rooms, trade committees and brand studios in use on the last day, and those with a case in every quarter. */
@Component
class StudiosActive extends SqlGauge {
    StudiosActive(NetworkValues values) {
        super(gauge("mediation.studios-active", "每季度有案件的工作室比例", Unit.PERCENT, SubjectKind.OFFICE)
                .note("统计日在用的行业性专业性调委会、派驻调解室和品牌工作室中,考核期内启用后的每一个完整季度都有受理案件的所占比例。")
                .from(relation(values))
                .asOf("since", "until")
                .counts("quarters > 0")
                .succeeds("worked = quarters")
                .leavesOut("quarters = 0", "启用不足一个完整季度")
                .titled("name")
                .links("/mediation/{folder}/{id}"));
    }

    /** A room's cases name it as their body; a studio's are those its mediator handles. */
    private static String relation(NetworkValues values) {
        return """
                (select r.*, q.quarters, q.worked from (
                   select office_code, id, name, filed_on as since, closed_on - 1 as until, 'committees' as folder, id as body,
                          null::uuid as mediator
                   from network_body where type in %s and filed_on is not null
                   union all
                   select office_code, id, name, named_on, ended_on - 1, 'studios', null, mediator_id
                   from network_studio where named_on is not null
                 ) r cross join lateral (
                   select count(*) as quarters, count(*) filter (where exists (
                       select from mediation m where m.office_code = r.office_code and m.body_id = r.body
                         and m.accepted_on between q.day::date and (q.day + interval '3 months')::date - 1)
                     or exists (
                       select from mediation_mediator h join mediation m on m.id = h.mediation_id
                       where h.office_code = r.office_code and h.mediator_id = r.mediator
                         and m.accepted_on between q.day::date and (q.day + interval '3 months')::date - 1)) as worked
                   from generate_series(:from::date, :to::date, interval '3 months') q (day)
                   where q.day >= r.since and (q.day + interval '3 months')::date - 1 <= :to
                 ) q) room
                """.formatted(values.typesWith("room", true));
    }
}
