package cn.xingsuo.rating;

import cn.xingsuo.standard.Scoring.Effect;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 否决结果 — whether one veto item stands, and why or why not.
 *
 * @param code e.g. {@code V6}
 * @param effect the effect it has, or would have
 * @param cap star it leaves when a CAP stands
 * @param state what came of it
 * @param from first day its window reaches back to
 * @param on the day of the incident or reading that decided; null when nothing is registered
 * @param note the registered fact; empty when nothing is registered
 */
public record VetoFinding(
        String code,
        Effect effect,
        int cap,
        State state,
        LocalDate from,
        @Nullable LocalDate on,
        String note,
        List<String> citations) {
    /** 否决状态. */
    public enum State {
        /** 无此情形. */
        CLEAR,
        /** 成立. */
        STANDS,
        /** 超出回溯期. */
        OUTSIDE_WINDOW,
        /** 认定无责. */
        NOT_RESPONSIBLE,
        /** 已解除. */
        LIFTED
    }

    public boolean stands() {
        return state == State.STANDS;
    }
}
