package cn.xingsuo.network;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Subject;
import cn.xingsuo.web.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 调解组织 — what decides the state of one body. Immutable: every command returns the next state or refuses. */
record Body(
        BodyId id,
        OfficeId office,
        String type,
        String name,
        BodyState state,
        LocalDate setUpOn,
        @Nullable Filing filing,
        Days days,
        int version) {
    private static final String LAW = "people-mediation-law#";

    /** 其他日期 — when the court was told, and the first day on which the body no longer stands. */
    record Days(@Nullable LocalDate court, @Nullable LocalDate closed) {
        static final Days NONE = new Days(null, null);
    }

    Body file(Filing next, LocalDate today) {
        if (state != BodyState.PROPOSED) throw new Refusal("这个调解组织已经备案或者已经撤销,不能重复备案。", null);
        Words.notFuture(next.on(), today);
        Words.inOrder(setUpOn, next.on(), "备案日期 {0} 早于设立日期 {1}。请核对日期。");
        return with(BodyState.FILED, next, days);
    }

    Body notified(LocalDate on, LocalDate today) {
        var it = filed();
        Words.notFuture(on, today);
        Words.inOrder(it.on(), on, "通报日期 {0} 早于备案日期 {1}。请核对日期。");
        return with(state, it, new Days(on, days.closed()));
    }

    Body correct(LocalDate on, LocalDate today) {
        if (state != BodyState.FILED) throw new Refusal("只有已备案的调解组织可以责令整改。", LAW + 5);
        after(on, today);
        return with(BodyState.CORRECTING, filing, days);
    }

    Body restore(LocalDate on, LocalDate today) {
        if (state != BodyState.CORRECTING) throw new Refusal("这个调解组织不在整改中,不能办理整改合格。", LAW + 5);
        after(on, today);
        return with(BodyState.FILED, filing, days);
    }

    Body close(LocalDate on, LocalDate today) {
        standing();
        after(on, today);
        return with(BodyState.CLOSED, filing, new Days(days.court(), on));
    }

    /** Refuses work on a body that is no more. */
    void standing() {
        if (state == BodyState.CLOSED) throw new Refusal("这个调解组织已经撤销,不能再办理。", null);
    }

    Subject subject() {
        return Subject.of(office);
    }

    private Filing filed() {
        if (filing == null || state == BodyState.CLOSED) throw new Refusal("尚未备案或者已经撤销的调解组织,不能登记通报法院。", LAW + 10);
        return filing;
    }

    private void after(LocalDate on, LocalDate today) {
        Words.notFuture(on, today);
        Words.inOrder(filing == null ? setUpOn : filing.on(), on, "日期 {0} 早于设立或者备案日期 {1}。请核对日期。");
    }

    private Body with(BodyState next, @Nullable Filing number, Days other) {
        return new Body(id, office, type, name, next, setUpOn, number, other, version);
    }
}
