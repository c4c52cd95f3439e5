package cn.xingsuo.screening;

import cn.xingsuo.mediation.Dates;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Refusal;
import java.time.LocalDate;

/** 已登记纠纷 — what decides the state of one finding. Immutable. */
record Found(
        FindingId id,
        OfficeId office,
        String number,
        FindingState state,
        LocalDate registeredOn,
        LocalDate resolveBy,
        int version) {
    /** Refuses whatever needs a finding that nobody has taken further. */
    Found open() {
        return switch (state) {
            case OPEN -> this;
            case CASE -> throw new Refusal("本条已转为调解案件,不能再办理。请在案件中办理,结果会自动带回。", null);
            case REFERRED -> throw new Refusal("本条已移送有关部门,不能再办理。请在移送单中办理,结果会自动带回。", null);
            case RESOLVED, UNRESOLVED -> throw new Refusal("本条已经销号,不能再办理。再次发生的请另行登记。", null);
        };
    }

    Found close(boolean resolved, LocalDate on, LocalDate today) {
        open();
        Dates.notFuture(on, today);
        Dates.inOrder(registeredOn, on, "销号日期 {0} 早于登记日期 {1}。请核对日期。");
        return as(resolved ? FindingState.RESOLVED : FindingState.UNRESOLVED);
    }

    Found as(FindingState next) {
        return new Found(id, office, number, next, registeredOn, resolveBy, version);
    }
}
