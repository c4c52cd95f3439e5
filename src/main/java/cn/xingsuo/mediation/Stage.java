package cn.xingsuo.mediation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 办理阶段 — how far a case has come, step by step; the coarse {@link Status} follows from it. */
public enum Stage {
    NEW("登记"),
    REJECTED("不予受理"),
    ACCEPTED("受理"),
    ASSIGNED("指派"),
    INVESTIGATING("调查"),
    MEDIATING("调解"),
    SUSPENDED("中止"),
    AGREED_WRITTEN("书面协议"),
    AGREED_ORAL("口头协议"),
    FAILED("调解不成"),
    TERMINATED("终止");

    /** Between acceptance and result. */
    static final Set<Stage> UNDER_WAY = Set.of(ACCEPTED, ASSIGNED, INVESTIGATING, MEDIATING, SUSPENDED);

    private static final List<Stage> WAY = List.of(NEW, ACCEPTED, ASSIGNED, INVESTIGATING, MEDIATING);

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }

    /** The stages on the usual way up to this one. */
    static List<Stage> until(Stage stage) {
        return stage == NEW ? List.of(NEW) : WAY.subList(0, WAY.indexOf(stage) + 1);
    }

    /** What was passed on the way to the result, and the result. */
    static List<Stage> between(Mediation before, Mediation concluded) {
        var from = of(before);
        var to = of(concluded);
        if (from == SUSPENDED || to == TERMINATED) return List.of(to);
        return Stream.concat(WAY.subList(WAY.indexOf(from) + 1, WAY.size()).stream(), Stream.of(to))
                .toList();
    }

    /** From one stage of a running case to another; nothing when it stays where it was. */
    static List<Stage> passed(Stage from, Stage to) {
        if (from == to) return List.of();
        var way = WAY.indexOf(from);
        return way >= 0 && WAY.indexOf(to) > way ? WAY.subList(way + 1, WAY.indexOf(to) + 1) : List.of(to);
    }

    static Stage of(Mediation it) {
        var conclusion = it.conclusion();
        if (conclusion != null) return of(conclusion.outcome());
        return switch (it.intake()) {
            case Intake.Waiting _ -> NEW;
            case Intake.Declined _ -> REJECTED;
            case Intake.Accepted accepted -> accepted.course().stage();
        };
    }

    static Stage of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.WrittenAgreement _ -> AGREED_WRITTEN;
            case Outcome.OralAgreement _ -> AGREED_ORAL;
            case Outcome.Failure _ -> FAILED;
            case Outcome.Withdrawal _, Outcome.Termination _ -> TERMINATED;
        };
    }
}
