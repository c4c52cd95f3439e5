package cn.xingsuo.mediation;

import cn.xingsuo.mediation.AgreementDraft.Behalf;
import cn.xingsuo.mediation.AgreementDraft.Circumstance;
import cn.xingsuo.mediation.AgreementDraft.Kind;
import cn.xingsuo.mediation.AgreementDraft.Obligation;
import cn.xingsuo.mediation.AgreementDraft.Party;
import cn.xingsuo.mediation.AgreementDraft.Signing;
import cn.xingsuo.mediation.AgreementDraft.Substance;
import cn.xingsuo.mediation.CaseRecord.Hearing;
import cn.xingsuo.mediation.CaseRecord.Member;
import cn.xingsuo.person.MaskedPerson;
import cn.xingsuo.person.PersonId;
import cn.xingsuo.person.Persons;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 签署台 — lays an agreement before the gate as the case knows it: who the parties are, who acts for them, what they are to do. */
@Component
class SigningDesk {
    private static final String GUARDIAN = "GUARDIAN";
    private static final String AGENT = "AGENT";
    private final SigningGate gate;
    private final CaseRecords records;
    private final Persons persons;
    private final Journal journal;

    SigningDesk(SigningGate gate, CaseRecords records, Persons persons, Journal journal) {
        this.gate = gate;
        this.records = records;
        this.persons = persons;
        this.journal = journal;
    }

    /** What is wrong with the agreement; nothing is wrong with an outcome that is none. */
    List<Defect> defects(MediationId id, Outcome outcome) {
        return outcome.settled() ? gate.check(draft(records.unseen(id), outcome)) : List.of();
    }

    /** Refuses an agreement that must not be signed like this. */
    void require(MediationId id, Outcome outcome) {
        if (outcome.settled()) gate.require(draft(records.unseen(id), outcome));
    }

    private AgreementDraft draft(CaseRecord file, Outcome outcome) {
        var ids = file.members().stream().map(Member::person).toList();
        var known = persons.masked(ids);
        var born = persons.born(file.parties().stream().map(Member::person).toList());
        var parties =
                file.parties().stream().map(it -> party(it, file, known, born)).toList();
        var terms = switch (outcome) {
            case Outcome.WrittenAgreement it -> it.terms();
            case Outcome.OralAgreement it -> it.terms();
            default -> "";
        };
        var duties = outcome.duties().stream()
                .map(it -> new Obligation(it.what(), it.amount(), it.dueOn(), it.manner(), it.place()))
                .toList();
        return new AgreementDraft(
                file.head().category(),
                outcome instanceof Outcome.WrittenAgreement,
                parties,
                new Substance(file.facts().story(), null, terms, null, null),
                duties,
                signing(file, outcome),
                Circumstance.ORDINARY);
    }

    private Signing signing(CaseRecord file, Outcome outcome) {
        var accepted = file.facts().acceptedOn();
        var session = file.hearings().stream()
                .filter(Hearing::session)
                .map(Hearing::on)
                .max(LocalDate::compareTo)
                .orElse(null);
        var effective = outcome instanceof Outcome.WrittenAgreement it ? it.effectiveOn() : outcome.on();
        return new Signing(
                journal.today(),
                accepted == null ? outcome.on() : accepted,
                session,
                outcome.on(),
                effective,
                null,
                null);
    }

    private static Party party(
            Member it, CaseRecord file, Map<PersonId, MaskedPerson> known, Map<PersonId, LocalDate> born) {
        var person = known.get(it.person());
        var name = person == null ? "" : person.name();
        var side = it.side() == null ? Side.APPLICANT : it.side();
        var behalf = new Behalf(name(file, GUARDIAN, side, known), "", name(file, AGENT, side, known), true);
        return new Party(side, name, Kind.NATURAL, identified(person), born.get(it.person()), behalf);
    }

    private static boolean identified(@Nullable MaskedPerson person) {
        return person != null && (person.idNumber() != null || person.phone() != null || person.address() != null);
    }

    private static String name(CaseRecord file, String role, Side side, Map<PersonId, MaskedPerson> known) {
        return file.members().stream()
                .filter(it -> it.role().equals(role) && it.side() == side)
                .map(it -> known.get(it.person()))
                .filter(Objects::nonNull)
                .map(MaskedPerson::name)
                .findFirst()
                .orElse("");
    }
}
