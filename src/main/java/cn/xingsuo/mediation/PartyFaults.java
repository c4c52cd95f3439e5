package cn.xingsuo.mediation;

import cn.xingsuo.mediation.AgreementDraft.Kind;
import cn.xingsuo.mediation.AgreementDraft.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** 主体缺陷 — who the parties are, whether they can act, and who acts for them. */
final class PartyFaults {
    private PartyFaults() {}

    static void of(AgreementDraft draft, ValueSet rules, Consumer<Fault> found) {
        for (var side : Side.values()) {
            if (side(draft, side).isEmpty()) found.accept(Fault.of("SIDE_MISSING", side.title()));
        }
        var adult = rules.number("MINOR_WITHOUT_GUARDIAN");
        var unclear = Patterns.of(rules.require("NAME_UNCLEAR"), "patterns");
        for (var party : draft.parties()) {
            if (party.name().isBlank() || unclear.findsIn(party.name()))
                found.accept(Fault.of("NAME_UNCLEAR", party.name()));
            if (!party.identified()) found.accept(Fault.of("PARTY_UNIDENTIFIED", party.name()));
            var minor = minor(party, draft.signing().agreedOn(), adult);
            capacity(party, minor, found);
            behalf(party, draft, found);
        }
        bothSides(draft, found);
    }

    private static boolean minor(Party party, LocalDate on, int adult) {
        var born = party.bornOn();
        return party.kind() == Kind.NATURAL && born != null && on.isBefore(born.plusYears(adult));
    }

    private static void capacity(Party party, boolean minor, Consumer<Fault> found) {
        var guardian = party.behalf().guardian();
        if (minor && guardian.isBlank()) found.accept(Fault.of("MINOR_WITHOUT_GUARDIAN", party.name()));
        if (party.kind() == Kind.INCAPABLE && guardian.isBlank())
            found.accept(Fault.of("INCAPABLE_WITHOUT_GUARDIAN", party.name()));
        if (party.kind() == Kind.LEGAL
                && party.behalf().representative().isBlank()
                && party.behalf().proxy().isBlank())
            found.accept(Fault.of("LEGAL_WITHOUT_REPRESENTATIVE", party.name()));
    }

    private static void behalf(Party party, AgreementDraft draft, Consumer<Fault> found) {
        var behalf = party.behalf();
        if (!behalf.proxy().isBlank() && !behalf.power())
            found.accept(Fault.of("PROXY_WITHOUT_POWER", behalf.proxy(), party.name()));
        var guardsAgainst = draft.parties().stream()
                .anyMatch(it -> it.side() != party.side()
                        && !behalf.guardian().isBlank()
                        && it.name().equals(behalf.guardian()));
        if (guardsAgainst) found.accept(Fault.of("GUARDIAN_OPPOSED", behalf.guardian(), party.name()));
    }

    private static void bothSides(AgreementDraft draft, Consumer<Fault> found) {
        var others = side(draft, Side.RESPONDENT);
        for (var party : side(draft, Side.APPLICANT)) {
            var proxy = party.behalf().proxy();
            for (var other : others) {
                if (party.name().equals(other.name())) found.accept(Fault.of("SAME_BOTH_SIDES", party.name()));
                if (!proxy.isBlank() && proxy.equals(other.behalf().proxy()))
                    found.accept(Fault.of("PROXY_BOTH_SIDES", proxy));
            }
        }
    }

    private static List<Party> side(AgreementDraft draft, Side side) {
        return draft.parties().stream().filter(it -> it.side() == side).toList();
    }
}
