package cn.xingsuo.mediation;

import cn.xingsuo.mediation.AgreementDraft.Obligation;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Consumer;

/** 义务缺陷 — whether facts and terms are there, and whether each duty says how much, by when, how and where. */
record DutyFaults(AgreementDraft draft, ValueSet rules, Consumer<Fault> found) {
    static void of(AgreementDraft draft, ValueSet rules, Consumer<Fault> found) {
        var it = new DutyFaults(draft, rules, found);
        it.substance();
        if (draft.duties().isEmpty()) it.terms();
        for (int i = 0; i < draft.duties().size(); i++)
            it.duty(i + 1, draft.duties().get(i));
        it.sums();
        it.vague();
    }

    private void substance() {
        var what = draft.substance();
        var facts = Patterns.plain(what.facts());
        if (facts.codePointCount(0, facts.length()) < rules.number("FACTS_MISSING")) say("FACTS_MISSING");
        var responsibilities = what.responsibilities();
        if (responsibilities != null && responsibilities.isBlank()) say("RESPONSIBILITIES_MISSING");
        if (what.terms().isBlank() && draft.duties().isEmpty()) say("TERMS_MISSING");
    }

    /** Terms in one text must name the amount of what they make somebody pay. */
    private void terms() {
        var text = draft.substance().terms();
        if (pays(text) && !Money.namedIn(text)) say("TERMS_NO_AMOUNT");
    }

    private void duty(int n, Obligation duty) {
        if (duty.what().isBlank()) say("DUTY_UNNAMED", n);
        var amount = duty.amount();
        var money = amount != null || pays(duty.what());
        if (money && amount == null && !Money.namedIn(duty.what())) say("DUTY_NO_AMOUNT", n, duty.what());
        if (amount != null && amount.signum() <= 0) say("DUTY_AMOUNT_NOT_POSITIVE", n);
        var due = duty.dueOn();
        if (due == null) say("DUTY_NO_DATE", n);
        else if (due.isBefore(draft.signing().agreedOn())) say("DUTY_DATE_PAST", n, due);
        if (duty.manner().isBlank()) say("DUTY_NO_MANNER", n);
        var remote = Patterns.of(rules.require("DUTY_NO_PLACE"), "unless");
        if (duty.place().isBlank() && !duty.manner().isBlank() && !remote.findsIn(duty.manner()))
            say("DUTY_NO_PLACE", n);
    }

    private void sums() {
        var text = draft.substance().terms();
        var total = draft.substance().total() == null
                ? Money.total(text)
                : draft.substance().total();
        var parts = draft.duties().stream()
                .map(Obligation::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (parts.signum() == 0) parts = Money.instalments(text);
        if (total != null && parts.signum() > 0 && parts.compareTo(total) != 0)
            say("SUM_MISMATCH", parts.toPlainString(), total.toPlainString());
        if (Money.wordsDiffer(text)) say("WORDS_AND_FIGURES_DIFFER");
    }

    private void vague() {
        var vague = Patterns.of(rules.require("DUTY_VAGUE"), "patterns");
        vague.first(TermFaults.text(draft)).ifPresent(it -> say("DUTY_VAGUE", it));
    }

    private boolean pays(String text) {
        return Patterns.of(rules.require("DUTY_NO_AMOUNT"), "patterns").findsIn(text);
    }

    private void say(String code, Object... args) {
        found.accept(Fault.of(code, args));
    }
}
