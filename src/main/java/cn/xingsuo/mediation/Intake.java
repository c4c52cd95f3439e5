package cn.xingsuo.mediation;

import java.time.LocalDate;
import java.util.Set;

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
    record Accepted(LocalDate on, Consent.Form form, LocalDate concludeBy, String extension, Course course)
            implements Intake {
        Accepted with(Course next) {
            return new Accepted(on, form, concludeBy, extension, next);
        }
    }

    /**
     * 不予受理.
     *
     * @param reason code in {@code mediation-decline}
     * @param note what the parties were told
     * @param routes other ways they were told of, codes in {@code mediation-route}
     */
    record Declined(LocalDate on, String reason, String note, Set<String> routes) implements Intake {}
}
