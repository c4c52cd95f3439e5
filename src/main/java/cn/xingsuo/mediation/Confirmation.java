package cn.xingsuo.mediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 司法确认,人民调解法第三十三条 — both sides ask the court to confirm their written agreement. */
public record Confirmation(
        LocalDate appliedOn, String court, @Nullable Ruling ruling) {
    /**
     * 裁定.
     *
     * @param result code in {@code mediation-confirmation}
     * @param number the court's case number, empty when there is none
     * @param ground code in {@code mediation-confirmation-ground}; empty unless the court refused
     */
    public record Ruling(LocalDate on, String result, String number, String ground) {
        /** A ruling that needs no ground. */
        public Ruling(LocalDate on, String result, String number) {
            this(on, result, number, "");
        }
    }

    Confirmation decided(Ruling it) {
        return new Confirmation(appliedOn, court, it);
    }
}
