package cn.xingsuo.mediation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 履行,人民调解法第三十一条 — what became of the agreement, or of one duty under it.
 *
 * @param state code in {@code mediation-performance}
 * @param note required unless everything was performed in time: what is open, why, and what was urged
 * @param amount what was paid this time, in yuan; null when it is not about money or all of the rest was paid
 * @param proof the receipt, transfer or whatever shows it; empty when there is none
 */
public record Performance(
        LocalDate on, String state, String note, @Nullable BigDecimal amount, String proof) {
    static final String FULFILLED = "FULFILLED";
    static final String PARTLY = "PARTLY";
    static final String DEFAULTED = "DEFAULTED";
    /** 履行中: instalments are paid as they fall due; only the whole agreement can be so. */
    static final String UNDERWAY = "UNDERWAY";

    /** Without figures and proof. */
    public Performance(LocalDate on, String state, String note) {
        this(on, state, note, null, "");
    }

    boolean fulfilled() {
        return state.equals(FULFILLED);
    }

    /** Whether somebody did not do what was due. */
    boolean broken() {
        return state.equals(PARTLY) || state.equals(DEFAULTED);
    }
}
