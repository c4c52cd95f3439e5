package cn.xingsuo.mediation;

import org.jspecify.annotations.Nullable;

/**
 * 台账案件 — one row of a register, understood.
 *
 * @param number the register's own, empty when it has none
 * @param outcome null while the case is under way
 */
record LedgerCase(
        Registration form,
        String number,
        @Nullable Outcome outcome,
        @Nullable Performance performance,
        @Nullable ReturnVisit visit) {
    String pair() {
        return Registration.pair(name(Side.APPLICANT), name(Side.RESPONDENT));
    }

    private String name(Side side) {
        return form.parties().stream()
                .filter(it -> it.side() == side)
                .map(it -> it.person().name())
                .findFirst()
                .orElse("");
    }

    /** What makes it likely that two rows tell of one case. */
    String likeness() {
        return pair() + "|" + form.on() + "|" + form.dispute().category();
    }
}
