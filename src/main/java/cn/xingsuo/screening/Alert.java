package cn.xingsuo.screening;

import cn.xingsuo.mediation.Dates;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 预警 — what decides the state of one alert. Immutable. */
record Alert(
        AlertId id,
        OfficeId office,
        String number,
        String level,
        LocalDate raisedOn,
        @Nullable String leader,
        boolean reported,
        @Nullable LocalDate closedOn,
        int version) {
    Alert live() {
        if (closedOn != null) throw new Refusal("本条预警已经解除,不能再办理。再有苗头的请重新预警。", null);
        return this;
    }

    /** Nobody ends an alert that had to be reported and was not. */
    void closes(boolean mustReport, LocalDate on, LocalDate today) {
        live();
        Dates.notFuture(on, today);
        Dates.inOrder(raisedOn, on, "解除日期 {0} 早于预警日期 {1}。请核对日期。");
        if (mustReport && !reported) throw new Refusal("本级预警应当及时报告,还没有报告记录,不能解除。请先登记报告。", "people-mediation-law#25");
    }
}
