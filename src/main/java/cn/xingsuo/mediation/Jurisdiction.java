package cn.xingsuo.mediation;

import cn.xingsuo.network.BodyId;
import cn.xingsuo.office.Division;
import cn.xingsuo.office.Divisions;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 管辖 — whether an office may take up a dispute: it arose in one of its towns, a party lives there, a committee of the trade mediates
 * it, or somebody who may has agreed.
 */
@Component
class Jurisdiction {
    private static final String LAW = "mediation-work-rules#21";
    private final Offices offices;
    private final Divisions divisions;
    private final ValueSets values;
    private final JdbcClient jdbc;
    private final Clock clock;

    Jurisdiction(Offices offices, Divisions divisions, ValueSets values, JdbcClient jdbc, Clock clock) {
        this.offices = offices;
        this.divisions = divisions;
        this.values = values;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Refuses a registration whose ground does not carry it; what rests on consent is checked where the consent is. */
    void require(Registration form) {
        var setting = form.conditions().setting();
        require(form.office(), form.dispute().village(), setting, form.on());
        var trade = values.of("mediation-jurisdiction")
                .require(setting.jurisdiction())
                .text("industry");
        if (!trade.isEmpty() && !type(form.body()).startsWith(trade))
            throw new Refusal("行业性、专业性纠纷由行业性专业性调委会受理。请在“调解组织”中选择该调委会,或者改选其他管辖依据。", LAW);
    }

    /** The same for the places alone. */
    void require(OfficeId office, String village, Setting setting, LocalDate on) {
        var ground = values.of("mediation-jurisdiction").require(setting.jurisdiction());
        if (ground.is("place") && !covers(office, village, on))
            throw new Refusal(
                    "没有登记:{0}不在本所辖区,由{1}管辖。当事人住在本所辖区的,管辖依据请选“当事人所在地”;双方约定或者有管辖权的调委会同意由本会调解的,请选相应依据并写明谁在何时同意;否则请告知当事人向有管辖权的调委会申请。",
                    LAW, name(village), competent(village, on));
        if (!ground.is("residence")) return;
        var residence = setting.residence();
        if (residence == null) throw new Refusal("按当事人所在地受理的,请选择当事人在本所辖区的住所地。其余内容已保留。", LAW);
        if (!covers(office, residence, on))
            throw new Refusal(
                    "没有登记:当事人的住所地{0}不在本所辖区,由{1}管辖。请核对住所地,或者改选其他管辖依据。", LAW, name(residence), competent(residence, on));
    }

    /** Then, or now: an office answers for what it took over from another. */
    private boolean covers(OfficeId office, String village, LocalDate on) {
        return offices.covering(village, on).filter(office::equals).isPresent()
                || offices.covering(village, LocalDate.now(clock))
                        .filter(office::equals)
                        .isPresent();
    }

    private String competent(String village, LocalDate on) {
        return offices.covering(village, on).map(offices::name).orElse("当地调委会");
    }

    private String name(String village) {
        return divisions.find(village).map(Division::name).orElse(village);
    }

    private String type(@Nullable BodyId body) {
        if (body == null) return "";
        return jdbc.sql("select type from network_body where id = :id")
                .param("id", body.id())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
