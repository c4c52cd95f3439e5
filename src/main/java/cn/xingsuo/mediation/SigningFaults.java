package cn.xingsuo.mediation;

import cn.xingsuo.mediation.AgreementDraft.Mark;
import cn.xingsuo.mediation.AgreementDraft.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 签署缺陷 — days out of order, missing signatures and seals, too few copies. */
final class SigningFaults {
    private SigningFaults() {}

    static void of(AgreementDraft draft, Consumer<Fault> found) {
        days(draft.signing(), found);
        var marks = draft.signing().marks();
        if (marks != null) marks(draft, marks, found);
        var copies = draft.signing().copies();
        var needed = draft.parties().size() + 1;
        if (draft.written() && copies != null && copies < needed)
            found.accept(Fault.of("COPIES_TOO_FEW", copies, needed));
        if (!draft.circumstance().foreign().isEmpty() && !draft.circumstance().interpreter())
            found.accept(Fault.of(
                    "LANGUAGE_NOT_UNDERSTOOD",
                    String.join("、", draft.circumstance().foreign())));
        if (!draft.written() && draft.duties().stream().anyMatch(it -> after(it.dueOn(), draft)))
            found.accept(Fault.of("ORAL_NOT_AT_ONCE"));
    }

    private static boolean after(@Nullable LocalDate due, AgreementDraft draft) {
        return due != null && due.isAfter(draft.signing().agreedOn());
    }

    private static void days(AgreementDraft.Signing it, Consumer<Fault> found) {
        var on = it.agreedOn();
        if (on.isBefore(it.acceptedOn())) found.accept(Fault.of("DATE_BEFORE_ACCEPTANCE", on, it.acceptedOn()));
        if (on.isAfter(it.today())) found.accept(Fault.of("DATE_IN_FUTURE", on));
        var session = it.lastSessionOn();
        if (session != null && on.isBefore(session)) found.accept(Fault.of("DATE_BEFORE_SESSION", on, session));
        if (it.effectiveOn().isBefore(on)) found.accept(Fault.of("EFFECTIVE_BEFORE_AGREED", it.effectiveOn(), on));
    }

    private static void marks(AgreementDraft draft, List<Mark> marks, Consumer<Fault> found) {
        var signed = marks.stream().map(Mark::who).toList();
        for (var party : draft.parties()) {
            if (signers(party).noneMatch(signed::contains)) found.accept(Fault.of("SIGNATURE_MISSING", party.name()));
        }
        if (!signed.contains(Mark.MEDIATOR)) found.accept(Fault.of("MEDIATOR_NOT_SIGNED"));
        if (!draft.written()) return;
        if (!signed.contains(Mark.SEAL)) found.accept(Fault.of("SEAL_MISSING"));
        var last = marks.stream().map(Mark::on).max(LocalDate::compareTo).orElse(null);
        if (last != null && !last.equals(draft.signing().effectiveOn()))
            found.accept(Fault.of("EFFECTIVE_NOT_LAST_MARK", draft.signing().effectiveOn(), last));
    }

    /** Whoever may sign for the party: guardian instead of the one who cannot act, representative or proxy for the rest. */
    private static Stream<String> signers(Party party) {
        var behalf = party.behalf();
        return Stream.of(party.name(), behalf.guardian(), behalf.representative(), behalf.proxy())
                .filter(it -> !Objects.equals(it, ""));
    }
}
