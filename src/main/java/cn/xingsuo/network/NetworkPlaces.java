package cn.xingsuo.network;

import cn.xingsuo.office.Offices;
import cn.xingsuo.web.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 依附核对 — that the village, enterprise or police station a body belongs to is one of the office's own. */
@Component
class NetworkPlaces {
    private final JdbcClient jdbc;
    private final Offices offices;
    private final Clock clock;

    NetworkPlaces(JdbcClient jdbc, Offices offices, Clock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.clock = clock;
    }

    void check(NewBody form, Entry type) {
        var place = form.place();
        var kind = type.text("place");
        if (!kind.equals("VILLAGE") && place.village() != null
                || !kind.equals("ENTERPRISE") && place.enterprise() != null
                || !kind.equals("STATION") && place.station() != null)
            throw new Refusal("{0}不依附于所选的村(社区)、企业或者派出所。请清空不相干的一栏。", null, type.title());
        if (kind.equals("VILLAGE")) village(form, place.village());
        if (kind.equals("STATION")) known("network_station", form, place.station(), "请选择派驻的派出所;没有的,先在覆盖情况中登记派出所。");
        if (kind.equals("ENTERPRISE") && place.enterprise() != null)
            known("network_enterprise", form, place.enterprise(), "没有找到所选的企业。请从列表中选择。");
    }

    private void village(NewBody form, @Nullable String code) {
        if (code == null || !code.matches("\\d{12}") || !covers(form, code))
            throw new Refusal("请选择所在的村(社区);设立当天它应当在本所管辖范围内。", "people-mediation-law#8");
    }

    /** On the day it was set up, or, for one that is older than the office's records, today. */
    private boolean covers(NewBody form, String code) {
        return offices.covering(code, form.setUpOn())
                .or(() -> offices.covering(code, LocalDate.now(clock)))
                .filter(form.office()::equals)
                .isPresent();
    }

    private void known(String table, NewBody form, @Nullable UUID id, String refusal) {
        var found = id != null
                && !jdbc.sql(
                                "select 1 from " + table
                                        + " where id = :id and office_code = :office and since <= :on and (until is null or until >= :on)")
                        .param("id", id)
                        .param("office", form.office().code())
                        .param("on", form.setUpOn())
                        .query(Integer.class)
                        .list()
                        .isEmpty();
        if (!found) throw new Refusal(refusal, null);
    }
}
