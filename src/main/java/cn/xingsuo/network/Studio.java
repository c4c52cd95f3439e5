package cn.xingsuo.network;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Subject;
import cn.xingsuo.web.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 品牌调解工作室 — what decides the state of one studio. Immutable: every command returns the next state or refuses. */
record Studio(
        StudioId id, OfficeId office, MediatorId mediator, String name, StudioState state, Life life, int version) {
    private static final String LAW = "people-mediation-law#5";

    /** 经过 — the days and the plaque. */
    record Life(
            LocalDate appliedOn,
            @Nullable LocalDate namedOn,
            @Nullable String plaque,
            @Nullable LocalDate reviewedOn,
            @Nullable LocalDate endedOn) {}

    Studio visited(LocalDate on, LocalDate today) {
        if (state != StudioState.APPLIED) throw new Refusal("只有已申报的工作室可以登记考察。", LAW);
        later(on, today);
        return with(StudioState.VISITED, life);
    }

    Studio named(String plaque, LocalDate on, LocalDate today) {
        if (state != StudioState.VISITED) throw new Refusal("命名授牌之前应当先考察。", LAW);
        later(on, today);
        return with(StudioState.NAMED, new Life(life.appliedOn(), on, plaque, on, null));
    }

    Studio rejected(LocalDate on, LocalDate today) {
        if (state != StudioState.APPLIED && state != StudioState.VISITED)
            throw new Refusal("工作室已经命名或者已经结束,不能再不予命名。", LAW);
        later(on, today);
        return with(StudioState.REJECTED, new Life(life.appliedOn(), null, null, null, on));
    }

    Studio reviewed(Review review, LocalDate today) {
        if (!state.works()) throw new Refusal("只有已命名的工作室需要年度复核。", LAW);
        later(review.on(), today);
        var last = life.reviewedOn();
        if (last != null) Words.inOrder(last, review.on(), "复核日期 {0} 早于上次复核或者命名日期 {1}。请核对日期。");
        var ended = review.verdict() == Review.Verdict.TAKEN_DOWN ? review.on() : null;
        var next = switch (review.verdict()) {
            case KEPT -> StudioState.NAMED;
            case CORRECTING -> StudioState.CORRECTING;
            case TAKEN_DOWN -> StudioState.TAKEN_DOWN;
        };
        return with(next, new Life(life.appliedOn(), life.namedOn(), life.plaque(), review.on(), ended));
    }

    Subject subject() {
        return Subject.of(office);
    }

    private void later(LocalDate on, LocalDate today) {
        Words.notFuture(on, today);
        Words.inOrder(life.appliedOn(), on, "日期 {0} 早于申报日期 {1}。请核对日期。");
    }

    private Studio with(StudioState next, Life days) {
        return new Studio(id, office, mediator, name, next, days, version);
    }
}
