package cn.xingsuo.dossier;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.archive.Files;
import cn.xingsuo.archive.Owner;
import cn.xingsuo.archive.StoredFile;
import cn.xingsuo.mediation.CaseNames;
import cn.xingsuo.mediation.CaseRecord;
import cn.xingsuo.mediation.CaseRecords;
import cn.xingsuo.mediation.MediationId;
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

/** 卷宗 — everything a page may do to the pieces of a dossier, until it is archived. */
@Service
@Transactional
public class Dossiers {
    static final String LAW = "people-mediation-law#27";
    private final CaseRecords cases;
    private final Facts facts;
    private final Pieces pieces;
    private final DossierBook book;
    private final DossierRepository repository;
    private final ScanLedger scans;
    private final PassageLedger passages;
    private final Files files;
    private final CaseNames names;
    private final Trail trail;
    private final Clock clock;

    Dossiers(
            CaseRecords cases,
            Facts facts,
            Pieces pieces,
            DossierBook book,
            DossierRepository repository,
            ScanLedger scans,
            PassageLedger passages,
            Files files,
            CaseNames names,
            Trail trail,
            Clock clock) {
        this.cases = cases;
        this.facts = facts;
        this.pieces = pieces;
        this.book = book;
        this.repository = repository;
        this.scans = scans;
        this.passages = passages;
        this.files = files;
        this.names = names;
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

    private Scan drop(Viewer viewer, CaseRecord file, Replacement how) {
        var scan = scans.find(file.head().id(), how.scan()).filter(Scan::counts).orElseThrow(NoSuchPiece::new);
        var why = required("理由", how.why());
        scans.drop(scan, viewer, why);
        trail.note("dossier.scan-dropped", file.head().id().ref(), Map.of("piece", scan.piece(), "why", why));
        return scan;
    }

    private void keep(Viewer viewer, CaseRecord file, Piece piece, String name, InputStream content) {
        var head = file.head();
        var owner = new Owner("dossier", head.id().toString(), names.discreet(head.id(), head.number()));
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

    void recount(Viewer viewer, MediationId id) {
        var file = cases.of(viewer, id);
        repository.count(file, DossierBook.count(book.pieces(file)));
        facts.publish(new DossierChanged(id, Subject.of(file.head().office()), LocalDate.now(clock)));
    }

    static String required(String field, String text) {
        var why = text.strip();
        if (why.isEmpty()) throw new Refusal("“{0}”没有填写。请补填,其余内容已保留。", null, t(field));
        return why;
    }
}
