package cn.xingsuo.mediation;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.office.Subject;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 人民调解 — everything another room, or a page, may do to a case. Every command takes the viewer, whose scope decides which cases exist
 * for him, and the version he saw; it returns the version it made.
 */
@Service
@Transactional
public class Mediations {
    private final MediationRepository repository;
    private final Registrar registrar;
    private final Journal journal;
    private final CaseTerms terms;
    private final Instalments instalments;
    private final ValueSets values;

    Mediations(
            MediationRepository repository,
            Registrar registrar,
            Journal journal,
            CaseTerms terms,
            Instalments instalments,
            ValueSets values) {
        this.repository = repository;
        this.registrar = registrar;
        this.journal = journal;
        this.terms = terms;
        this.instalments = instalments;
        this.values = values;
    }

    /** 登记; with both sides' consent also 受理. */
    public MediationRef register(Viewer viewer, Registration form) {
        var it = registrar.open(form, journal.today());
        var consent = form.consent();
        if (consent != null) it = it.accept(consent, form.on(), terms.concludeBy(it, form.on()), journal.today());
        registrar.enter(it, form, viewer);
        journal.write(it, Step.of(form.on(), "REGISTERED", ""), viewer);
        if (consent == null) return new MediationRef(it.id(), it.version());
        return taken(it, consent, viewer);
    }

    /** 受理 of a case that waited for the other side's answer. */
    public MediationRef accept(Viewer viewer, MediationRef ref, Consent consent, LocalDate on) {
        var it = repository.get(ref, viewer);
        var accepted = it.accept(consent, on, terms.concludeBy(it, on), journal.today());
        repository.update(accepted);
        return newer(taken(accepted, consent, viewer));
    }

    /** 不予受理, with what the parties were told. */
    public MediationRef decline(Viewer viewer, MediationRef ref, LocalDate on, String reason, String note) {
        var why = values.of("mediation-decline").require(reason);
        var declined = new Intake.Declined(on, why.code(), Prose.required("告知内容", note, Prose.STORY));
        var it = repository.get(ref, viewer).decline(declined, journal.today());
        return saved(it, Step.of(on, "DECLINED", why.title() + ":" + declined.note()), viewer);
    }

    /** 记一笔: work on the case, by hand. Notes never collide, so any version will do. */
    public void note(Viewer viewer, MediationId id, Step step) {
        var kind = values.of("mediation-step").require(step.kind());
        if (kind.is("system")) throw new Refusal("“{0}”由系统自动记载,不能手工填写。请选择其他类型。", null, t(kind.title()));
        var it = repository.get(id, viewer);
        Dates.notFuture(step.on(), journal.today());
        Dates.inOrder(it.registeredOn(), step.on(), "日期 {0} 早于登记日期 {1}。请核对日期。");
        var text = Prose.required("工作记录", step.text(), Prose.STORY);
        journal.write(it, new Step(step.on(), kind.code(), text, step.minutes()), viewer);
        journal.tell(new MediationNoted(it.id(), Subject.of(it.office()), step.on()));
    }

    /** 延期 of the term to conclude, by its own rule. */
    public MediationRef extend(Viewer viewer, MediationRef ref, String reason) {
        var it = repository.get(ref, viewer);
        it.underWay();
        var why = Prose.required("延期理由", reason, Prose.LINE);
        var extended = it.extend(terms.extend(it, why), why);
        return saved(extended, Step.of(journal.today(), "EXTENDED", why), viewer);
    }

    /** 结案. A written agreement starts the clocks of judicial confirmation and of the return visit. */
    public MediationRef conclude(Viewer viewer, MediationRef ref, Outcome outcome) {
        var it = terms.current(repository.get(ref, viewer));
        var clean = Outcomes.checked(outcome, values);
        var concluded = it.conclude(terms.conclusion(clean, journal.now()), journal.today());
        var next = saved(concluded, Step.of(clean.on(), "CONCLUDED", Outcomes.words(clean, values)), viewer);
        if (clean instanceof Outcome.WrittenAgreement)
            repository.numberAgreement(
                    it.id(), () -> registrar.agreementNumber(it, clean.on().getYear()));
        terms.concluded(concluded, clean);
        instalments.agreed(concluded, clean);
        journal.tell(new MediationConcluded(it.id(), Subject.of(it.office()), clean.on()));
        return next;
    }

    /** 撤回结案, while the conclusion is fresh and nothing rests on it. */
    public MediationRef undoConclusion(Viewer viewer, MediationRef ref, String reason) {
        var it = repository.get(ref, viewer);
        var why = Prose.required("撤回理由", reason, Prose.LINE);
        var reopened = it.undoConclusion(journal.now(), Duration.ofHours(values.rule("UNDO_HOURS")));
        terms.reopened(reopened);
        instalments.undone(it);
        journal.tell(new MediationConcluded(it.id(), Subject.of(it.office()), journal.today()));
        return saved(reopened, Step.of(journal.today(), "REOPENED", why), viewer);
    }

    private MediationRef taken(Mediation it, Consent consent, Viewer viewer) {
        var on = it.underWay().on();
        terms.accepted(it, on);
        journal.write(it, Step.of(on, "ACCEPTED", "双方" + consent.form().title() + "同意调解"), viewer);
        journal.tell(new MediationAccepted(it.id(), Subject.of(it.office()), on));
        return new MediationRef(it.id(), it.version());
    }

    private MediationRef saved(Mediation it, Step step, Viewer viewer) {
        repository.update(it);
        journal.write(it, step, viewer);
        return newer(new MediationRef(it.id(), it.version()));
    }

    private static MediationRef newer(MediationRef ref) {
        return new MediationRef(ref.id(), ref.version() + 1);
    }
}
