package cn.xingsuo.dossier;

import static cn.xingsuo.web.Texts.t;
import static java.util.stream.Collectors.joining;

import cn.xingsuo.dossier.Dossier.Filing;
import cn.xingsuo.mediation.ArchiveMarks;
import cn.xingsuo.mediation.CaseRecord;
import cn.xingsuo.mediation.CaseRecords;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.MediationRef;
import cn.xingsuo.mediation.Mediations;
import cn.xingsuo.office.Facts;
import cn.xingsuo.office.Subject;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 归档 — a complete dossier is submitted, archived or given back by the director, and opened again only with a reason. */
@Service
@Transactional
public class Archiving {
    private final Dossiers dossiers;
    private final CaseRecords cases;
    private final Mediations mediations;
    private final ArchiveMarks marks;
    private final Pieces pieces;
    private final DossierBook book;
    private final DossierRepository repository;
    private final Binding binding;
    private final ArchiveTerm term;
    private final Facts facts;
    private final Trail trail;
    private final Clock clock;

    Archiving(
            Dossiers dossiers,
            CaseRecords cases,
            Mediations mediations,
            ArchiveMarks marks,
            Pieces pieces,
            DossierBook book,
            DossierRepository repository,
            Binding binding,
            ArchiveTerm term,
            Facts facts,
            Trail trail,
            Clock clock) {
        this.dossiers = dossiers;
        this.cases = cases;
        this.mediations = mediations;
        this.marks = marks;
        this.pieces = pieces;
        this.book = book;
        this.repository = repository;
        this.binding = binding;
        this.term = term;
        this.facts = facts;
        this.trail = trail;
        this.clock = clock;
    }

    /** 提请归档, refused with the names of what is missing. */
    public void submit(Viewer viewer, MediationId id, int version) {
        var file = concluded(viewer, id);
        var dossier = recount(viewer, id, version);
        if (dossier.state() != DossierState.OPEN) throw new Refusal("本案卷宗已经提请归档或者已经归档,不能重复办理。", Dossiers.LAW);
        complete(file);
        repository.state(id, DossierState.SUBMITTED, viewer.account(), "");
        trail.note("dossier.submitted", id.ref(), Map.of());
    }

    /** 退回补正 by the director. */
    public void giveBack(Viewer viewer, MediationId id, int version, String why) {
        concluded(viewer, id);
        if (repository.hold(id, version).state() != DossierState.SUBMITTED)
            throw new Refusal("本案卷宗没有提请归档,不能退回。", Dossiers.LAW);
        repository.state(id, DossierState.OPEN, viewer.account(), Dossiers.required("退回理由", why));
        trail.note("dossier.returned", id.ref(), Map.of("why", why.strip()));
    }

    /** 批准归档 by the director: the dossier gets its number, its pages are counted, and how long it is kept is decided. */
    public void archive(Viewer viewer, MediationId id, int version) {
        var file = concluded(viewer, id);
        var before = recount(viewer, id, version);
        if (before.archived()) throw new Refusal("本案卷宗已经归档,不能重复归档。", Dossiers.LAW);
        complete(file);
        var outcome = file.ending().outcome();
        var today = LocalDate.now(clock);
        var year = (outcome == null ? today : outcome.on()).getYear();
        var number = before.filing().number();
        var no = number.isEmpty() ? repository.take(file.head().office(), year, 1) : ArchiveNumber.last(number);
        if (number.isEmpty()) number = ArchiveNumber.of(file.head().number(), year, no);
        var retention = pieces.retention(Traits.of(file), file.head().category());
        var pages = binding.pages(file, viewer);
        repository.archive(id, year, no, new Filing(number, retention, pages, false, "", today, viewer.name()));
        mediations.markArchived(viewer, new MediationRef(id, file.head().version()), number, today);
        term.met(id, today);
        facts.publish(new DossierChanged(id, Subject.of(file.head().office()), today));
        trail.note("dossier.archived", id.ref(), Map.of("number", number, "pages", String.valueOf(pages)));
    }

    /** 撤销归档 by the director, with the reason; the number stays with the case. */
    public void reopen(Viewer viewer, MediationId id, int version, String why) {
        var file = concluded(viewer, id);
        var reason = Dossiers.required("撤销归档理由", why);
        if (!repository.hold(id, version).archived()) throw new Refusal("本案卷宗没有归档,不用撤销。", Dossiers.LAW);
        repository.reopen(id);
        marks.unmark(viewer, new MediationRef(id, file.head().version()), reason);
        term.open(cases.of(viewer, id));
        dossiers.recount(viewer, id);
        trail.note("dossier.reopened", id.ref(), Map.of("why", reason));
    }

    private void complete(CaseRecord file) {
        var missing = book.pieces(file).stream().filter(PieceState::missing).toList();
        if (missing.isEmpty()) return;
        var names = missing.stream().map(it -> t(it.piece().title())).collect(joining("、"));
        throw new Refusal("不能归档:缺 {0} 项必备材料({1})。请在文书列表中上传签名件后再办理。", Dossiers.LAW, missing.size(), names);
    }

    private CaseRecord concluded(Viewer viewer, MediationId id) {
        var file = cases.of(viewer, id);
        if (!file.concluded()) throw new Refusal("本案还没有结案,不能归档。请先结案。", Dossiers.LAW);
        return file;
    }

    private Dossier recount(Viewer viewer, MediationId id, int version) {
        repository.find(id).ifPresent(_ -> repository.hold(id, version));
        dossiers.recount(viewer, id);
        return repository.hold(id);
    }
}
