package cn.xingsuo.mediation;

import cn.xingsuo.office.Subject;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 协议履行 — everything that may be done to a case after the parties have agreed: performance, return visit, judicial confirmation. Like
 * {@link Mediations} every command takes the viewer and the version he saw, and returns the version it made.
 */
@Service
@Transactional
public class Fulfilment {
    private final MediationRepository repository;
    private final Journal journal;
    private final CaseTerms terms;
    private final ValueSets values;

    Fulfilment(MediationRepository repository, Journal journal, CaseTerms terms, ValueSets values) {
        this.repository = repository;
        this.journal = journal;
        this.terms = terms;
        this.values = values;
    }

    /** 履行情况. What was performed in part can be completed later. */
    public MediationRef perform(Viewer viewer, MediationRef ref, Performance performance) {
        var state = values.of("mediation-performance").require(performance.state());
        var note = Prose.optional("履行说明", performance.note(), Prose.STORY);
        var it = repository
                .get(ref, viewer)
                .perform(new Performance(performance.on(), state.code(), note), journal.today());
        if (performance.fulfilled()) terms.performed(it);
        journal.tell(new MediationPerformed(it.id(), Subject.of(it.office()), performance.on()));
        return saved(it, Step.of(performance.on(), "PERFORMED", words(state, note)), viewer);
    }

    /** 回访. */
    public MediationRef visit(Viewer viewer, MediationRef ref, ReturnVisit visit) {
        var note = Prose.required("回访情况", visit.note(), Prose.STORY);
        var it = repository.get(ref, viewer).visit(new ReturnVisit(visit.on(), note, visit.content()), journal.today());
        terms.visited(it, visit.on());
        journal.tell(new MediationVisited(it.id(), Subject.of(it.office()), visit.on()));
        return saved(it, Step.of(visit.on(), "VISITED", note), viewer);
    }

    /** 共同申请司法确认. */
    public MediationRef applyForConfirmation(Viewer viewer, MediationRef ref, LocalDate on, String court) {
        var name = Prose.required("法院", court, Prose.LINE);
        var it = repository.get(ref, viewer).applyForConfirmation(new Confirmation(on, name, null), journal.today());
        terms.applied(it, on);
        return saved(it, Step.of(on, "CONFIRMATION_APPLIED", name), viewer);
    }

    /** 司法确认结果. */
    public MediationRef confirmed(Viewer viewer, MediationRef ref, Confirmation.Ruling ruling) {
        var result = values.of("mediation-confirmation").require(ruling.result());
        var number = Prose.optional("案号", ruling.number(), Prose.LINE);
        var it = repository
                .get(ref, viewer)
                .confirmed(new Confirmation.Ruling(ruling.on(), result.code(), number), journal.today());
        return saved(it, Step.of(ruling.on(), "CONFIRMATION_DECIDED", words(result, number)), viewer);
    }

    private MediationRef saved(Mediation it, Step step, Viewer viewer) {
        repository.update(it);
        journal.write(it, step, viewer);
        return new MediationRef(it.id(), it.version() + 1);
    }

    private static String words(Value state, String note) {
        return note.isEmpty() ? state.title() : state.title() + ":" + note;
    }
}
