package cn.xingsuo.mediation;

import java.time.LocalDate;

/** 受理审查 — whether the dispute has been taken on. */
sealed interface Intake {
    /** 待受理: registered, the other side has not been asked yet. */
    record Waiting() implements Intake {}

    /**
     * 受理.
     *
     * @param concludeBy last day of the term, as extended
     * @param extension why it was extended, empty when it was not
     */
    record Accepted(LocalDate on, Consent.Form form, LocalDate concludeBy, String extension) implements Intake {}

    /**
     * 不予受理.
     *
     * @param reason code in {@code mediation-decline}
     * @param note what the parties were told
     */
    record Declined(LocalDate on, String reason, String note) implements Intake {}
}
