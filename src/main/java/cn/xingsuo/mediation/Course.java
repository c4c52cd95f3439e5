package cn.xingsuo.mediation;

import cn.xingsuo.mediation.Outcome.Termination;
import cn.xingsuo.mediation.Outcome.Withdrawal;
import cn.xingsuo.web.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 办理进程 — where an accepted case stands until its result.
 *
 * @param stage one of {@link Stage#UNDER_WAY}
 * @param before where a suspended case goes on; null unless suspended
 * @param suspendedOn since when; null unless suspended
 * @param heardOn the last session held; null before the first
 * @param run the term that runs
 */
record Course(
        Stage stage,
        @Nullable Stage before,
        @Nullable LocalDate suspendedOn,
        @Nullable LocalDate heardOn,
        Run run) {
    private static final String MEDIATE = "people-mediation-law#21";

    static Course accepted(Run run) {
        return new Course(Stage.ACCEPTED, null, null, null, run);
    }

    Course to(Stage next) {
        return new Course(next, null, null, heardOn, run);
    }

    /** The latest of several sessions counts, in whatever order they are entered. */
    Course heard(LocalDate on) {
        open();
        var last = heardOn == null || on.isAfter(heardOn) ? on : heardOn;
        return new Course(Stage.MEDIATING, null, null, last, run);
    }

    /** A further inquiry during mediation does not lead back. */
    Course investigating() {
        var open = open();
        return open.stage == Stage.MEDIATING ? open : open.to(Stage.INVESTIGATING);
    }

    /** The parties have been invited. */
    Course inviting() {
        return open().to(Stage.MEDIATING);
    }

    /** Somebody mediates it, and nothing holds it up. */
    private Course open() {
        return switch (stage) {
            case ACCEPTED -> throw new Refusal("本案还没有调解员,不能调查和调解。请先指派调解员,或者由当事人选定。", "people-mediation-law#19");
            case SUSPENDED -> throw new Refusal("本案自 {0} 起中止,不能调查和调解。请先恢复调解。", MEDIATE, String.valueOf(suspendedOn));
            default -> this;
        };
    }

    Course suspended(LocalDate on) {
        return new Course(Stage.SUSPENDED, stage, on, heardOn, run);
    }

    /**
     * The last stage before a result. A simple dispute is settled without ado: what lies between is passed. Only giving up is possible
     * from anywhere.
     */
    Course ending(Outcome outcome) {
        if (outcome instanceof Termination || outcome instanceof Withdrawal) return resumed();
        return switch (stage) {
            case ACCEPTED -> throw new Refusal("本案还没有调解员,不能结案。请先指派调解员,或者由当事人选定。", "people-mediation-law#19");
            case SUSPENDED ->
                throw new Refusal("本案自 {0} 起中止,不能结案。请先恢复调解;不再调解的可以终止。", MEDIATE, String.valueOf(suspendedOn));
            default -> to(Stage.MEDIATING);
        };
    }

    Course resumed() {
        if (stage != Stage.SUSPENDED) return this;
        return to(before == null ? Stage.MEDIATING : before);
    }
}
