package cn.xingsuo.mediation;

import cn.xingsuo.office.Fact;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 案卷 — how a door takes a case up, and lays it back with the step that was done and the stage it has reached. */
@Component
class CaseFile {
    private final MediationRepository repository;
    private final Passages passages;
    private final Journal journal;

    CaseFile(MediationRepository repository, Passages passages, Journal journal) {
        this.repository = repository;
        this.passages = passages;
        this.journal = journal;
    }

    /** The case as the viewer saw it, locked. */
    Mediation take(MediationRef ref, Viewer viewer) {
        return repository.get(ref, viewer);
    }

    /** The newest state, for what never collides. */
    Mediation take(MediationId id, Viewer viewer) {
        return repository.get(id, viewer);
    }

    /** The newest state, archived or not: to read it, and to prevent harm. */
    Mediation takeEvenArchived(MediationId id, Viewer viewer) {
        return repository.evenArchived(id, viewer);
    }

    MediationRef put(Mediation it, Step step, Viewer viewer) {
        repository.update(it);
        journal.write(it, step, viewer);
        return new MediationRef(it.id(), it.version() + 1);
    }

    /** Lays it back and writes down the stages between the one before and the one after. */
    MediationRef advance(Mediation before, Mediation after, Step step, Viewer viewer) {
        passages.reached(after, step.on(), viewer, Stage.passed(Stage.of(before), Stage.of(after)));
        return put(after, step, viewer);
    }

    /** Only a step; the case itself stays as it was. */
    void note(Mediation it, Step step, Viewer viewer) {
        journal.write(it, step, viewer);
    }

    void reached(Mediation it, LocalDate on, Viewer viewer, Stage stage) {
        passages.reached(it, on, viewer, List.of(stage));
    }

    /** Neither in the future nor before the case was accepted. */
    void happened(Mediation it, LocalDate on) {
        Dates.notFuture(on, today());
        Dates.inOrder(it.underWay().on(), on, "日期 {0} 早于受理日期 {1}。请核对日期。");
    }

    void tell(Fact fact) {
        journal.tell(fact);
    }

    LocalDate today() {
        return journal.today();
    }
}
