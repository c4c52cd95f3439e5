package cn.xingsuo.mediation;

import cn.xingsuo.office.DivisionLevel;
import cn.xingsuo.office.Divisions;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.Refusal;
import org.springframework.stereotype.Component;

/** 地点 — the village where a dispute arose and the office that numbers its cases. */
@Component
class Places {
    private final Offices offices;
    private final Divisions divisions;

    Places(Offices offices, Divisions divisions) {
        this.offices = offices;
        this.divisions = divisions;
    }

    /** The village's name, or a refusal: a dispute is recorded where it arose. */
    String village(String code) {
        return divisions
                .find(code)
                .filter(it -> it.level() == DivisionLevel.VILLAGE)
                .orElseThrow(() -> new Refusal("“发生地”没有选择,或者没有这个村(社区)。请从列表中选择。", null))
                .name();
    }

    String shortName(OfficeId office) {
        return offices.shortName(office);
    }
}
