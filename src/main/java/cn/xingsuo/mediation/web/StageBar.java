package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 阶段条 — the stages of a case, those reached with their day, the present one, and those still to come. */
public record StageBar(Stage now, List<Mark> marks) {
    private static final List<Stage> WAY =
            List.of(Stage.NEW, Stage.ACCEPTED, Stage.ASSIGNED, Stage.INVESTIGATING, Stage.MEDIATING);

    /**
     * 阶段.
     *
     * @param on when it was reached; null when it was not
     * @param passed reached only on the way to a later one
     */
    public record Mark(Stage stage, @Nullable LocalDate on, boolean passed, boolean current) {
        public String tone() {
            return current ? "now" : on == null ? "ahead" : "done";
        }
    }

    /** 到达 — when, and whether only on the way. */
    record Reached(LocalDate on, boolean passed) {}

    static StageBar of(Stage now, Map<Stage, Reached> reached) {
        var marks = new ArrayList<Mark>();
        for (var stage : WAY) marks.add(mark(stage, now, reached));
        if (!WAY.contains(now)) marks.add(mark(now, now, reached));
        else marks.add(new Mark(Stage.AGREED_WRITTEN, null, false, false));
        return new StageBar(now, marks);
    }

    private static Mark mark(Stage stage, Stage now, Map<Stage, Reached> reached) {
        var it = reached.get(stage);
        // registration and acceptance are always meant
        var passed = it != null && it.passed() && stage != Stage.NEW && stage != Stage.ACCEPTED;
        return new Mark(stage, it == null ? null : it.on(), passed, stage == now);
    }

    /** The last mark of a case without result stands for whatever result it will have. */
    public String title(Mark mark) {
        return mark.on() == null && mark.stage() == Stage.AGREED_WRITTEN && !mark.current()
                ? "结果"
                : mark.stage().title();
    }
}
