package cn.xingsuo.dossier;

import static cn.xingsuo.web.Texts.t;
import static java.util.stream.Collectors.joining;

import cn.xingsuo.archive.Files;
import cn.xingsuo.archive.Owner;
import cn.xingsuo.archive.StoredFile;
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
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 卷宗 — everything a page may do to the dossier of a case, until it is archived. */
@Service
@Transactional
public class Dossiers {
    static final String LAW = "people-mediation-law#27";
    private final CaseRecords cases;
    private final Mediations mediations;
    private final ArchiveMarks marks;
    private final Facts facts;
    private final Pieces pieces;
    private final DossierBook book;
    private final DossierRepository repository;
    private final ScanLedger scans;
    private final PassageLedger passages;
    private final Files files;
    private final Binding binding;
    private final ArchiveTerm term;
    private final Trail trail;
    private final Clock clock;

    Dossiers(
            CaseRecords cases,
            Mediations mediations,
            ArchiveMarks marks,
            Facts facts,
            Pieces pieces,
            DossierBook book,
            DossierRepository repository,
            ScanLedger scans,
            PassageLedger passages,
            Files files,
            Binding binding,
            ArchiveTerm term,
            Trail trail,
            Clock clock) {
        this.cases = cases;
        this.mediations = mediations;
        this.marks = marks;
        this.facts = facts;
        this.pieces = pieces;
        this.book = book;
        this.repository = repository;
        this.scans = scans;
        this.passages = passages;
        this.files = files;
        this.binding = binding;
        this.term = term;
        this.trail = trail;
        this.clock = clock;
    }

    /** 归入签名件: a signed scan, or something collected, becomes part of the dossier. */
    public void add(Viewer viewer, MediationId id, String code, String name, InputStream content) {
        var file = open(viewer, id);
        var piece = pieces.of(code);
        if (!piece.signed()) throw new Refusal("“{0}”由系统生成,不需要上传。", null, t(piece.title()));
        var most = pieces.rule("most-scans");
        var held = scans.of(id).stream()
                .filter(it -> it.counts() && it.piece().equals(code))
                .count();
        if (held >= most)
            throw new Refusal("“{0}”已有 {1} 份,最多 {2} 份。请合并成一个 PDF 再上传。", null, t(piece.title()), held, most);
        keep(viewer, file, piece, name, content);
        recount(viewer, id);
    }

    /** 更换签名件: what was wrong stays with the reason, what replaces it comes beside it. */
    public void replace(Viewer viewer, MediationId id, Replacement how, String name, InputStream content) {
        var file = open(viewer, id);
        var scan = drop(viewer, file, how);
        keep(viewer, file, pieces.of(scan.piece()), name, content);
        recount(viewer, id);
    }

    /** 剔除签名件 that does not belong here. */
    public void remove(Viewer viewer, MediationId id, Replacement how) {
        drop(viewer, open(viewer, id), how);
        recount(viewer, id);
    }

    /** 更换或者剔除 — which scan, and why. */
    public record Replacement(long scan, String why) {}

    /** 修改文书文字 before it is printed; every wording is kept. */
    public void reword(Viewer viewer, MediationId id, String code, Map<String, String> wordings) {
        var file = open(viewer, id);
        var piece = pieces.of(code);
        var before = passages.of(id, code);
        wordings.forEach((passage, wording) -> {
            if (!piece.passages().containsKey(passage)) throw new NoSuchPiece();
            var text = wording.replace("\r\n", "\n").strip();
            if (!text.equals(before.get(passage))) passages.write(file, piece, passage, text, viewer);
        });
        trail.note("dossier.reworded", id.ref(), Map.of("piece", code));
    }

    /** 提请归档, refused with the names of what is missing. */
    public void submit(Viewer viewer, MediationId id, int version) {
        var file = concluded(viewer, id);
        var dossier = recount(viewer, id, version);
        if (dossier.state() != DossierState.OPEN) throw new Refusal("本案卷宗已经提请归档或者已经归档,不能重复办理。", LAW);
        complete(file);
        repository.state(id, DossierState.SUBMITTED, viewer.account(), "");
        trail.note("dossier.submitted", id.ref(), Map.of());
    }

    /** 退回补正 by the director. */
    public void giveBack(Viewer viewer, MediationId id, int version, String why) {
        concluded(viewer, id);
        if (repository.hold(id, version).state() != DossierState.SUBMITTED) throw new Refusal("本案卷宗没有提请归档,不能退回。", LAW);
        repository.state(id, DossierState.OPEN, viewer.account(), required("退回理由", why));
        trail.note("dossier.returned", id.ref(), Map.of("why", why.strip()));
    }

    /** 批准归档 by the director: the dossier gets its number, its pages are counted, and how long it is kept is decided. */
    public void archive(Viewer viewer, MediationId id, int version) {
        var file = concluded(viewer, id);
        var before = recount(viewer, id, version);
        if (before.archived()) throw new Refusal("本案卷宗已经归档,不能重复归档。", LAW);
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
        var reason = required("撤销归档理由", why);
        if (!repository.hold(id, version).archived()) throw new Refusal("本案卷宗没有归档,不用撤销。", LAW);
        repository.reopen(id);
        marks.unmark(viewer, new MediationRef(id, file.head().version()), reason);
        term.open(cases.of(viewer, id));
        recount(viewer, id);
        trail.note("dossier.reopened", id.ref(), Map.of("why", reason));
    }

    private void complete(CaseRecord file) {
        var missing = book.pieces(file).stream().filter(PieceState::missing).toList();
        if (missing.isEmpty()) return;
        var names = missing.stream().map(it -> t(it.piece().title())).collect(joining("、"));
        throw new Refusal("不能归档:缺 {0} 项必备材料({1})。请在文书列表中上传签名件后再办理。", LAW, missing.size(), names);
    }

    private Scan drop(Viewer viewer, CaseRecord file, Replacement how) {
        var scan = scans.find(file.head().id(), how.scan()).filter(Scan::counts).orElseThrow(NoSuchPiece::new);
        var why = required("理由", how.why());
        scans.drop(scan, viewer, why);
        trail.note("dossier.scan-dropped", file.head().id().ref(), Map.of("piece", scan.piece(), "why", why));
        return scan;
    }

    private void keep(Viewer viewer, CaseRecord file, Piece piece, String name, InputStream content) {
        var head = file.head();
        var owner = new Owner("dossier", head.id().toString(), head.number());
        StoredFile stored = files.keep(viewer, head.office(), owner, name, content);
        scans.enter(file, piece, stored, viewer);
        trail.note("dossier.scan-added", head.id().ref(), Map.of("piece", piece.code(), "sha256", stored.sha256()));
    }

    /** The case, whose dossier may still be changed. */
    private CaseRecord open(Viewer viewer, MediationId id) {
        var file = cases.of(viewer, id);
        if (book.of(file).archived()) throw new Refusal("本案卷宗已经归档,不能再改。确需补正的,请所长撤销归档并写明理由。", LAW);
        return file;
    }

    private CaseRecord concluded(Viewer viewer, MediationId id) {
        var file = cases.of(viewer, id);
        if (!file.concluded()) throw new Refusal("本案还没有结案,不能归档。请先结案。", LAW);
        return file;
    }

    private Dossier recount(Viewer viewer, MediationId id, int version) {
        repository.find(id).ifPresent(_ -> repository.hold(id, version));
        recount(viewer, id);
        return repository.hold(id);
    }

    private void recount(Viewer viewer, MediationId id) {
        var file = cases.of(viewer, id);
        repository.count(file, DossierBook.count(book.pieces(file)));
        facts.publish(new DossierChanged(id, Subject.of(file.head().office()), LocalDate.now(clock)));
    }

    private static String required(String field, String text) {
        var why = text.strip();
        if (why.isEmpty()) throw new Refusal("“{0}”没有填写。请补填,其余内容已保留。", null, t(field));
        return why;
    }
}
