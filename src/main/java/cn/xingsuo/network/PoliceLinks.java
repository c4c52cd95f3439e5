package cn.xingsuo.network;

import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import org.springframework.stereotype.Component;

/** 警调对接派出所覆盖率 — police stations of the office's area on the last day, and those with a stationed mediation room. */
@Component
class PoliceLinks extends SqlGauge {
    private static final String RELATION = """
            (select s.office_code, s.id, s.name, s.since, s.until, b.id as body
             from network_station s
             left join network_body b on b.station_id = s.id
                  and b.filed_on <= :to and (b.closed_on is null or b.closed_on > :to)) station
            """;

    PoliceLinks() {
        super(gauge("mediation.police-links", "警调对接派出所覆盖率", Unit.PERCENT, SubjectKind.OFFICE)
                .note("统计日辖区内的派出所中,设有派驻调解室的所占比例。")
                .from(RELATION)
                .asOf("since", "until")
                .succeeds("body is not null")
                .titled("name")
                .links("/mediation/coverage/station/{id}"));
    }
}
