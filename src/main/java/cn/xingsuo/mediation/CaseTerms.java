package cn.xingsuo.mediation;

import cn.xingsuo.docket.Docket;
import cn.xingsuo.docket.Docket.Matter;
import cn.xingsuo.law.Terms;
import cn.xingsuo.mediation.Outcome.WrittenAgreement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 案件期限 — which terms run in a case, when they end, and what ends them. */
@Component
class CaseTerms {
    private static final String CONCLUDE = "mediation.conclude";
    private static final String REPORT = "mediation.intensify-report";
    private static final String FEEDBACK = "mediation.police-feedback";
    static final String CONFIRMATION = "mediation.confirmation";
    static final String RETURN_VISIT = "mediation.return-visit";
    private final Docket docket;
    private final Terms terms;
    private final ValueSets values;
    private final CaseNames names;

    CaseTerms(Docket docket, Terms terms, ValueSets values, CaseNames names) {
        this.docket = docket;
        this.terms = terms;
        this.values = values;
        this.names = names;
    }

    /** The acceptance with the term that runs in this kind of case. */
    Intake.Accepted acceptance(Mediation it, Consent.Form form, LocalDate on, Setting setting) {
        var run = run(it, on, setting);
        return new Intake.Accepted(on, form, terms.due(run.term(), run.from()).due(), "", Course.accepted(run));
    }

    void accepted(Mediation it, Setting setting) {
        var run = running(it);
        docket.open(matter(it), run.term(), run.from());
        var entrusted = setting.entrusted();
        if (entrusted == null || setting.entrustedOn() == null) return;
        var feedback = values.of("mediation-entrustment").require(entrusted).text("feedback");
        if (!feedback.isEmpty()) docket.open(matter(it), feedback, setting.entrustedOn());
    }

    /** The new last day; the docket refuses what the term's own rule does not allow. */
    LocalDate extend(Mediation it, String reason) {
        return docket.extend(it.id().ref(), running(it).term(), reason).due();
    }

    /** The case in its right category; when that has a term of its own, it runs instead, from where the other ran. */
    Mediation recategorised(Mediation it, String category, Setting setting) {
        var next = it.in(category);
        if (it.conclusion() != null || !(it.intake() instanceof Intake.Accepted accepted)) return next;
        var before = accepted.course().run();
        var run = run(next, accepted.on(), setting);
        if (run.equals(before)) return next;
        docket.drop(it.id().ref(), before.term(), "纠纷类型已更正");
        var due = docket.open(matter(next), run.term(), run.from()).due();
        return next.rerun(run, due);
    }

    /** Within a day at the latest; the level of the alert can ask for less. */
    void alerted(Mediation it, LocalDate on) {
        docket.open(matter(it), REPORT, on);
    }

    void reported(MediationId id, LocalDate on) {
        docket.met(id.ref(), REPORT, on);
    }

    String citation(Run run) {
        return terms.rule(run.term(), run.from()).citation();
    }

    /** The term stands still from that day. */
    void paused(Mediation it, LocalDate on) {
        docket.pause(it.id().ref(), running(it).term(), on);
    }

    /** The new last day: the time in between did not count. */
    LocalDate resumed(Mediation it, LocalDate on) {
        return docket.resume(it.id().ref(), running(it).term(), on, "中止期间不计入期限").due();
    }

    /** Whether the day is past a term after which the mediation counts as failed; then the article that says so. */
    @Nullable
    String over(Mediation it, LocalDate on) {
        var accepted = it.underWay();
        var article = values.of("mediation-term").require(running(it).term()).text("over");
        return article.isEmpty() || !on.isAfter(accepted.concludeBy()) ? null : article;
    }

    /** The case with the last day the docket holds now: a holiday calendar may have moved it since. */
    Mediation current(Mediation it) {
        var accepted = it.underWay();
        return docket.of(it.id().ref()).stream()
                .filter(term -> term.isOpen()
                        && term.term().equals(accepted.course().run().term()))
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
        docket.met(it.id().ref(), running(it).term(), outcome.on());
        docket.met(it.id().ref(), FEEDBACK, outcome.on());
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
        var run = accepted.course().run();
        docket.open(matter(it), run.term(), run.from());
        if (!accepted.extension().isEmpty()) docket.extend(ref, run.term(), accepted.extension());
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

    /** These cases came in by mistake and are gone; nothing of them is due. */
    void removed(List<MediationId> ids) {
        docket.dropAll(ids.stream().map(MediationId::ref).toList(), "导入已撤销");
    }

    /** The docket calls the case as it is called now. */
    void renamed(Mediation it) {
        docket.rename(it.id().ref(), names.title(it));
    }

    static Run running(Mediation it) {
        if (it.intake() instanceof Intake.Accepted accepted)
            return accepted.course().run();
        throw new IllegalStateException("no term runs before acceptance");
    }

    /** An organ that entrusts a case sets the term; medical disputes have one of their own since their regulation. */
    private Run run(Mediation it, LocalDate on, Setting setting) {
        var entrusted = setting.entrusted();
        if (entrusted != null && setting.entrustedOn() != null) {
            var term = values.of("mediation-entrustment").require(entrusted).text("term");
            if (!term.isEmpty()) return new Run(term, setting.entrustedOn());
        }
        var value = values.categories().require(it.category());
        var since = value.day("term-since");
        return new Run(since == null || on.isBefore(since) ? CONCLUDE : value.text("term"), on);
    }

    private Matter matter(Mediation it) {
        return matter(it, names.title(it));
    }

    static Matter matter(Mediation it, String title) {
        return new Matter(it.id().ref(), it.office(), title, it.id().path());
    }
}
