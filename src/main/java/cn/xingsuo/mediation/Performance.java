package cn.xingsuo.mediation;

import java.time.LocalDate;

/**
 * 履行,人民调解法第三十一条 — what became of the agreement.
 *
 * @param state code in {@code mediation-performance}
 * @param note required unless everything was performed: what is open, why, and what was urged
 */
public record Performance(LocalDate on, String state, String note) {
    static final String FULFILLED = "FULFILLED";

    boolean fulfilled() {
        return state.equals(FULFILLED);
    }
}
