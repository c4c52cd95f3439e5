package cn.xingsuo.mediation;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.office.Subject;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
    private final Panel panel;
    private final Passages passages;
    private final Journal journal;
    private final CaseTerms terms;
    private final Instalments instalments;
    private final SigningDesk signing;
    private final ValueSets values;

    Mediations(
            MediationRepository repository,
            Registrar registrar,
            Panel panel,
            Passages passages,
            Journal journal,
            CaseTerms terms,
            Instalments instalments,
            SigningDesk signing,
            ValueSets values) {
        this.repository = repository;
        this.registrar = registrar;
        this.panel = panel;
        this.passages = passages;
        this.journal = journal;
        this.terms = terms;
        this.instalments = instalments;
        this.signing = signing;
        this.values = values;
    }

    /**
     * 登记; with both sides' consent also 受理, and unless the form leaves it to the director 指派 of whoever registers: a simple dispute
     * needs no further click before its result.
     */
    public MediationRef register(Viewer viewer, Registration form) {
        var it = registrar.open(form, journal.today());
        var consent = form.consent();
        var setting = form.conditions().setting();
        if (consent != null) {
            it = it.accept(terms.acceptance(it, consent.form(), form.on(), setting), consent, journal.today());
            if (!form.conditions().unassigned()) it = it.proceed(course -> course.to(Stage.ASSIGNED));
        }
        registrar.enter(it, form, viewer);
        journal.write(it, Step.of(form.on(), "REGISTERED", ""), viewer);
        passages.reached(it, form.on(), viewer, Stage.until(Stage.of(it)));
        if (consent == null) return new MediationRef(it.id(), it.version());
        if (!form.conditions().unassigned()) panel.assignRegistrar(it, form, viewer);
        return taken(it, consent, setting, viewer);
    }

    /** 受理 of a case that waited for the other side's answer; whoever registered it handles it until the director names somebody else. */
    public MediationRef accept(Viewer viewer, MediationRef ref, Consent consent, LocalDate on) {
        var it = repository.get(ref, viewer);
        var setting = repository.setting(it.id());
        Settings.checked(setting, on, values);
        var accepted = it.accept(terms.acceptance(it, consent.form(), on, setting), consent, journal.today())
                .proceed(course -> course.to(Stage.ASSIGNED));
        repository.update(accepted);
        passages.reached(it, on, viewer, List.of(Stage.ACCEPTED, Stage.ASSIGNED));
        panel.assignHandler(accepted, on, viewer);
        return newer(taken(accepted, consent, setting, viewer));
    }

    /** 不予受理, with what the parties were told. */
    public MediationRef decline(Viewer viewer, MediationRef ref, Refused refused) {
        var why = values.of("mediation-decline").require(refused.reason());
        refused.routes().forEach(values.of("mediation-route")::require);
        var note = Prose.required("告知内容", refused.note(), Prose.STORY);
        var declined = new Intake.Declined(refused.on(), why.code(), note, refused.routes());
        var it = repository.get(ref, viewer).decline(declined, journal.today());
        passages.reached(it, refused.on(), viewer, List.of(Stage.REJECTED));
        var words = why.title() + ":" + note + ";已告知途径:" + Outcomes.routes(refused.routes(), values);
        return saved(it, Step.of(refused.on(), "DECLINED", words), viewer);
    }

    /**
     * 不予受理告知.
     *
     * @param reason code in {@code mediation-decline}
     * @param note what the parties were told
     * @param routes codes in {@code mediation-route}; at least one
     */
    public record Refused(LocalDate on, String reason, String note, Set<String> routes) {}

    /** 记一笔: work on the case, by hand. Notes never collide, so any version will do; an archived case takes them, too. */
    public void note(Viewer viewer, MediationId id, Step step) {
        var kind = values.of("mediation-step").require(step.kind());
        if (kind.is("system")) throw new Refusal("“{0}”由系统自动记载,不能手工填写。请选择其他类型。", null, t(kind.title()));
        var it = repository.evenArchived(id, viewer);
        Dates.notFuture(step.on(), journal.today());
        Dates.inOrder(it.registeredOn(), step.on(), "日期 {0} 早于登记日期 {1}。请核对日期。");
        var text = Prose.required("工作记录", step.text(), Prose.STORY);
        journal.write(it, new Step(step.on(), kind.code(), text, step.minutes()), viewer);
        journal.tell(new MediationNoted(it.id(), Subject.of(it.office()), step.on()));
    }

    /** 结案. A written agreement starts the clocks of judicial confirmation and of the return visit. */
    public MediationRef conclude(Viewer viewer, MediationRef ref, Outcome outcome) {
        var it = terms.current(repository.get(ref, viewer));
        var clean = Outcomes.checked(outcome, values);
        var over = clean.settled() ? terms.over(it, clean.on()) : null;
        if (over != null) throw new Refusal("{0} 已超过调解期限,没有延期的视为调解不成。请按“调解不成”办理,并告知其他途径。", over, clean.on());
        it.ended(clean, journal.today());
        var concluded = it.conclude(terms.conclusion(clean, journal.now()), journal.today());
        // what stands in the way of the case itself is told before what is wrong with the paper
        signing.require(it.id(), clean);
        var next = saved(concluded, Step.of(clean.on(), "CONCLUDED", Outcomes.words(clean, values)), viewer);
        if (clean instanceof Outcome.WrittenAgreement)
            repository.numberAgreement(
                    it.id(), () -> registrar.agreementNumber(it, clean.on().getYear()));
        terms.concluded(concluded, clean);
        instalments.agreed(concluded, clean);
        passages.reached(it, clean.on(), viewer, Stage.between(it, concluded));
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
        passages.reached(it, journal.today(), viewer, List.of(Stage.of(reopened)));
        journal.tell(new MediationConcluded(it.id(), Subject.of(it.office()), journal.today()));
        return saved(reopened, Step.of(journal.today(), "REOPENED", why), viewer);
    }

    /** 归档: the dossier is bound and has its number; what it holds is decided by whoever binds it. */
    public MediationRef markArchived(Viewer viewer, MediationRef ref, String archiveNumber, LocalDate on) {
        var it = repository.evenArchived(ref, viewer);
        var number = Prose.required("卷号", archiveNumber, Prose.LINE);
        Dates.notFuture(on, journal.today());
        var conclusion = it.conclusion();
        if (conclusion == null) throw new Refusal("本案还没有结案,不能归档。请先结案。", "people-mediation-law#27");
        Dates.inOrder(conclusion.outcome().on(), on, "归档日期 {0} 早于结案日期 {1}。请核对日期。");
        if (!repository.archive(it.id(), number, on)) throw new Refusal("本案卷宗已经归档,不能重复归档。", "people-mediation-law#27");
        return saved(it, Step.of(on, "ARCHIVED", number), viewer);
    }

    private MediationRef taken(Mediation it, Consent consent, Setting setting, Viewer viewer) {
        var on = it.underWay().on();
        terms.accepted(it, setting);
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
