package cn.xingsuo.mediation;

import cn.xingsuo.docket.Docket;
import cn.xingsuo.docket.Docket.Matter;
import cn.xingsuo.law.Terms;
import cn.xingsuo.mediation.Outcome.WrittenAgreement;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 案件期限 — which terms run in a case, when they end, and what ends them. */
@Component
class CaseTerms {
    private static final String CONCLUDE = "mediation.conclude";
    private static final String CONFIRMATION = "mediation.confirmation";
    private static final String RETURN_VISIT = "mediation.return-visit";
    private final Docket docket;
    private final Terms terms;
    private final ValueSets values;

    CaseTerms(Docket docket, Terms terms, ValueSets values) {
        this.docket = docket;
        this.terms = terms;
        this.values = values;
    }

    LocalDate concludeBy(Mediation it, LocalDate acceptedOn) {
        return terms.due(conclude(it, acceptedOn), acceptedOn).due();
    }

    void accepted(Mediation it, LocalDate on) {
        docket.open(matter(it), conclude(it, on), on);
    }

    /** The new last day; the docket refuses what the term's own rule does not allow. */
    LocalDate extend(Mediation it, String reason) {
        return docket.extend(it.id().ref(), running(it), reason).due();
    }

    /** The case with the last day the docket holds now: a holiday calendar may have moved it since. */
    Mediation current(Mediation it) {
        var accepted = it.underWay();
        return docket.of(it.id().ref()).stream()
                .filter(term -> term.isOpen() && term.term().equals(running(it)))
                .findFirst()
                .map(term -> it.extend(term.due(), accepted.extension()))
                .orElse(it);
    }

    Conclusion conclusion(Outcome outcome, Instant at) {
        if (!(outcome instanceof WrittenAgreement it)) return new Conclusion(outcome, at, null, null);
        var confirmBy = terms.due(CONFIRMATION, it.effectiveOn()).due();
        return new Conclusion(
                it, at, confirmBy, terms.due(RETURN_VISIT, it.performBy()).due());
    }

    void concluded(Mediation it, Outcome outcome) {
        docket.met(it.id().ref(), running(it), outcome.on());
        if (!(outcome instanceof WrittenAgreement agreement)) return;
        docket.open(matter(it), CONFIRMATION, agreement.effectiveOn());
        docket.open(matter(it), RETURN_VISIT, agreement.performBy());
    }

    /** The term to conclude runs again from where it began, extended as it was. */
    void reopened(Mediation it) {
        var ref = it.id().ref();
        docket.drop(ref, CONFIRMATION, "结案已撤回");
        docket.drop(ref, RETURN_VISIT, "结案已撤回");
        var accepted = it.underWay();
        docket.open(matter(it), running(it), accepted.on());
        if (!accepted.extension().isEmpty()) docket.extend(ref, running(it), accepted.extension());
    }

    /** Who has performed needs no court to enforce it. */
    void performed(Mediation it) {
        docket.drop(it.id().ref(), CONFIRMATION, "协议已履行完毕,无需申请司法确认");
    }

    void visited(Mediation it, LocalDate on) {
        docket.met(it.id().ref(), RETURN_VISIT, on);
    }

    void applied(Mediation it, LocalDate on) {
        docket.met(it.id().ref(), CONFIRMATION, on);
    }

    /** The right to ask has run out unused; that is nobody's fault and no longer to be done. */
    void lapsed(MediationId id) {
        docket.drop(id.ref(), CONFIRMATION, "期限届满,当事人没有共同申请");
    }

    private String running(Mediation it) {
        return conclude(it, it.intake() instanceof Intake.Accepted accepted ? accepted.on() : it.registeredOn());
    }

    /** Medical disputes have a term of their own since their regulation. */
    private String conclude(Mediation it, LocalDate on) {
        var value = values.categories().require(it.category());
        var since = value.day("term-since");
        return since == null || on.isBefore(since) ? CONCLUDE : value.text("term");
    }

    private Matter matter(Mediation it) {
        var title = it.number() + " " + values.categories().title(it.category());
        return new Matter(it.id().ref(), it.office(), title, it.id().path());
    }
}
