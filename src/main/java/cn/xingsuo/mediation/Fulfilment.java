package cn.xingsuo.mediation;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.office.Subject;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 协议履行 — everything that may be done to a case after the parties have agreed: performance, return visit, judicial confirmation. Like
 * {@link Mediations} every command takes the viewer and the version he saw, and returns the version it made. The archived dossier does not end
 * it: the agreement still binds, and the committee goes on supervising its performance (people-mediation-law#31).
 */
@Service
@Transactional
public class Fulfilment {
    private static final String LAW = "people-mediation-law#";
    private final MediationRepository repository;
    private final Instalments instalments;
    private final AfterLedger after;
    private final Journal journal;
    private final CaseTerms terms;
    private final CourtTerms court;
    private final ValueSets values;

    Fulfilment(
            MediationRepository repository,
            Instalments instalments,
            AfterLedger after,
            Journal journal,
            CaseTerms terms,
            CourtTerms court,
            ValueSets values) {
        this.repository = repository;
        this.instalments = instalments;
        this.after = after;
        this.journal = journal;
        this.terms = terms;
        this.court = court;
        this.values = values;
    }

    /** 履行情况 of the agreement as a whole: everything still open, or the next of its duties in part or not at all. */
    public MediationRef perform(Viewer viewer, MediationRef ref, Performance performance) {
        return perform(viewer, ref, 0, performance);
    }

    /**
     * 分项履行. What was performed in part can be completed later.
     *
     * @param duty number of the duty, 0 for the agreement as a whole
     */
    public MediationRef perform(Viewer viewer, MediationRef ref, int duty, Performance performance) {
        var state = values.of("mediation-performance").require(performance.state());
        if (state.is("system")) throw new Refusal("“{0}”由系统推出,不能手工登记。请选择其他情况。", null, t(state.title()));
        var note = Prose.optional("履行说明", performance.note(), Prose.STORY);
        var proof = Prose.optional("履行凭证", performance.proof(), Prose.LINE);
        var done = new Performance(performance.on(), state.code(), note, performance.amount(), proof);
        var before = repository.evenArchived(ref, viewer);
        before.owed(done.on(), journal.today());
        var it = before.perform(instalments.perform(before, duty, done, viewer.account()), journal.today());
        var whole = it.followUp().performance();
        if (whole != null && whole.fulfilled()) terms.performed(it);
        journal.tell(new MediationPerformed(it.id(), Subject.of(it.office()), done.on()));
        var title = duty == 0 ? state.title() : "第" + duty + "项" + state.title();
        return saved(it, Step.of(done.on(), "PERFORMED", words(title, note)), viewer);
    }

    /** The duties of an agreement and how each stands; empty without an agreement. */
    @Transactional(readOnly = true)
    public List<Instalment> duties(Viewer viewer, MediationId id) {
        return instalments.of(id, viewer);
    }

    /** 督促履行,人民调解法第三十一条: the committee urges who is late and reminds who will be. Urging never collides, so any version will do. */
    public void urge(Viewer viewer, MediationId id, LocalDate on, String text) {
        var words = Prose.required("督促情况", text, Prose.STORY);
        var it = repository.evenArchived(id, viewer);
        it.owed(on, journal.today());
        after.urged(id, on);
        journal.write(it, Step.of(on, "REMINDER", words), viewer);
        journal.tell(new MediationNoted(id, Subject.of(it.office()), on));
    }

    /**
     * 不履行时的途径: the lawsuit either side may bring, enforcement of what a court has confirmed.
     *
     * @param kind code in {@code mediation-remedy}
     */
    public MediationRef remedy(Viewer viewer, MediationRef ref, LocalDate on, String kind, String note) {
        var remedy = values.of("mediation-remedy").require(kind);
        if (remedy.is("system")) throw new Refusal("“{0}”由系统自动记载,不能手工填写。请选择其他类型。", null, t(remedy.title()));
        var words = Prose.optional("说明", note, Prose.STORY);
        var it = repository.evenArchived(ref, viewer);
        it.owed(on, journal.today());
        if (remedy.is("confirmed")) enforceable(it, on, remedy.text("term"));
        after.remedy(it.id(), remedy.code(), on);
        return saved(it, Step.of(on, "REMEDY", words(remedy.title(), words)), viewer);
    }

    private void enforceable(Mediation it, LocalDate on, String term) {
        var confirmation = it.followUp().confirmation();
        var ruling = confirmation == null ? null : confirmation.ruling();
        if (ruling == null || !ruling.result().equals("CONFIRMED"))
            throw new Refusal("协议没有经法院确认有效,不能申请强制执行。当事人可以就协议的履行向法院起诉。", LAW + 33);
        var lastDay = instalments.open(it).map(Instalment::lastDay).orElse(on);
        if (!on.isAfter(lastDay)) throw new Refusal("履行期限到 {0},还没有过,不能申请强制执行。", LAW + 33, lastDay);
        court.requireEnforceable(lastDay, on, term);
    }

    /** 回访. */
    public MediationRef visit(Viewer viewer, MediationRef ref, ReturnVisit visit) {
        var note = Prose.required("回访情况", visit.note(), Prose.STORY);
        var seen = visit.seen() == null ? null : Visits.checked(visit.seen(), values);
        var content = seen == null ? visit.content() : Visits.content(seen, values);
        var all = seen == null || seen.measures().isEmpty() ? note : note + "\n应对措施:" + seen.measures();
        var it = repository.evenArchived(ref, viewer).visit(new ReturnVisit(visit.on(), all, content), journal.today());
        terms.visited(it, visit.on());
        if (seen != null) after.seen(it.id(), seen);
        if (seen != null && seen.intensifying())
            journal.tell(new MediationAlarming(it.id(), Subject.of(it.office()), visit.on()));
        journal.tell(new MediationVisited(it.id(), Subject.of(it.office()), visit.on()));
        return saved(it, Step.of(visit.on(), "VISITED", all), viewer);
    }

    /** 共同申请司法确认 of an agreement about ordinary civil duties. */
    public MediationRef applyForConfirmation(Viewer viewer, MediationRef ref, LocalDate on, String court) {
        return applyForConfirmation(viewer, ref, on, court, "ORDINARY");
    }

    /**
     * 共同申请司法确认.
     *
     * @param matter code in {@code mediation-confirmation-matter}: what the court is asked to confirm
     */
    public MediationRef applyForConfirmation(
            Viewer viewer, MediationRef ref, LocalDate on, String courtName, String matter) {
        var name = Prose.required("法院", courtName, Prose.LINE);
        var it = repository
                .evenArchived(ref, viewer)
                .applyForConfirmation(new Confirmation(on, name, null), journal.today());
        court.requireConfirmable(matter, on);
        terms.applied(it, on);
        court.applied(it, on);
        return saved(it, Step.of(on, "CONFIRMATION_APPLIED", name), viewer);
    }

    /** 法院受理 of the application, with the number under which the court filed it. */
    public MediationRef filed(Viewer viewer, MediationRef ref, LocalDate on, String number) {
        var clean = Prose.required("案号", number, Prose.LINE);
        var it = repository.evenArchived(ref, viewer);
        Dates.inOrder(it.awaitingRuling().appliedOn(), on, "受理日期 {0} 早于申请日期 {1}。请核对日期。");
        Dates.notFuture(on, journal.today());
        if (after.filedOn(it.id()).isPresent()) throw new Refusal("法院受理已经登记,不能重复登记。", LAW + 33);
        after.filed(it.id(), on, clean, court.filed(it, on));
        return saved(it, Step.of(on, "CONFIRMATION_FILED", clean), viewer);
    }

    /** 司法确认结果. */
    public MediationRef confirmed(Viewer viewer, MediationRef ref, Confirmation.Ruling ruling) {
        var result = values.of("mediation-confirmation").require(ruling.result());
        var number = Prose.optional("案号", ruling.number(), Prose.LINE);
        var ground = result.is("grounds")
                ? values.of("mediation-confirmation-ground").require(ruling.ground())
                : null;
        var it = repository
                .evenArchived(ref, viewer)
                .confirmed(new Confirmation.Ruling(ruling.on(), result.code(), number), journal.today());
        after.filedOn(it.id()).ifPresent(filed -> Dates.inOrder(filed, ruling.on(), "裁定日期 {0} 早于法院受理日期 {1}。请核对日期。"));
        court.decided(it, ruling.on());
        if (ground != null) after.refusedFor(it.id(), ground.code());
        var words = ground == null ? number : (ground.title() + " " + number).strip();
        return saved(it, Step.of(ruling.on(), "CONFIRMATION_DECIDED", words(result.title(), words)), viewer);
    }

    private MediationRef saved(Mediation it, Step step, Viewer viewer) {
        repository.update(it);
        journal.write(it, step, viewer);
        return new MediationRef(it.id(), it.version() + 1);
    }

    private static String words(String title, String note) {
        return note.isEmpty() ? title : title + ":" + note;
    }
}
