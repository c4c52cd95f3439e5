package cn.xingsuo.mediation;

import org.jspecify.annotations.Nullable;

/** 后续 — what happened after the agreement. */
record FollowUp(
        @Nullable Performance performance,
        @Nullable ReturnVisit visit,
        @Nullable Confirmation confirmation) {
    static final FollowUp NONE = new FollowUp(null, null, null);

    boolean isEmpty() {
        return equals(NONE);
    }

    FollowUp with(Performance it) {
        return new FollowUp(it, visit, confirmation);
    }

    FollowUp with(ReturnVisit it) {
        return new FollowUp(performance, it, confirmation);
    }

    FollowUp with(Confirmation it) {
        return new FollowUp(performance, visit, it);
    }
}
