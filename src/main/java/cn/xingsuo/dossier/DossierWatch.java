package cn.xingsuo.dossier;

import cn.xingsuo.mediation.CaseRecords;
import cn.xingsuo.mediation.MediationConcluded;
import cn.xingsuo.mediation.MediationCorrected;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.MediationPerformed;
import cn.xingsuo.mediation.MediationVisited;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** 卷宗值守 — what happens in a case changes what its dossier needs; from its result on the term for archiving runs. */
@Component
class DossierWatch {
    private final CaseRecords cases;
    private final DossierBook book;
    private final DossierRepository repository;
    private final ArchiveTerm term;

    DossierWatch(CaseRecords cases, DossierBook book, DossierRepository repository, ArchiveTerm term) {
        this.cases = cases;
        this.book = book;
        this.repository = repository;
        this.term = term;
    }

    @ApplicationModuleListener
    void on(MediationConcluded fact) {
        recount(fact.id());
        var file = cases.unseen(fact.id());
        if (!file.concluded()) term.drop(fact.id());
        else if (!book.of(file).archived()) term.open(file);
    }

    @ApplicationModuleListener
    void on(MediationPerformed fact) {
        recount(fact.id());
    }

    @ApplicationModuleListener
    void on(MediationVisited fact) {
        recount(fact.id());
    }

    @ApplicationModuleListener
    void on(MediationCorrected fact) {
        term.renamed(cases.unseen(fact.id()));
    }

    /** What is bound is complete; what comes later counts when the dossier is opened for it. */
    private void recount(MediationId id) {
        var file = cases.unseen(id);
        if (book.of(file).archived()) return;
        repository.count(file, DossierBook.count(book.pieces(file)));
    }
}
