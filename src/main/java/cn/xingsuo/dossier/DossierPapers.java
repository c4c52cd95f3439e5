package cn.xingsuo.dossier;

import cn.xingsuo.archive.Paper;
import cn.xingsuo.archive.Papers;
import cn.xingsuo.dossier.Binding.Label;
import cn.xingsuo.mediation.CaseRecords;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.web.Viewer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 卷内文书 — writes the papers of a case, to be edited, printed and signed, and binds its dossier. */
@Service
@Transactional
public class DossierPapers {
    private final CaseRecords cases;
    private final Pieces pieces;
    private final DossierBook book;
    private final Briefs briefs;
    private final Binding binding;
    private final Papers papers;

    DossierPapers(CaseRecords cases, Pieces pieces, DossierBook book, Briefs briefs, Binding binding, Papers papers) {
        this.cases = cases;
        this.pieces = pieces;
        this.book = book;
        this.briefs = briefs;
        this.binding = binding;
        this.papers = papers;
    }

    /** The paper as an editable document. */
    public byte[] docx(Viewer viewer, MediationId id, String piece) {
        return papers.docx(paper(viewer, id, piece));
    }

    /** The paper as it is printed. */
    public byte[] pdf(Viewer viewer, MediationId id, String piece) {
        return papers.pdf(paper(viewer, id, piece));
    }

    /** The whole dossier with running page numbers. */
    public byte[] bound(Viewer viewer, MediationId id) {
        var file = cases.of(viewer, id);
        var filing = book.of(file).filing();
        var retention = filing.retention().isEmpty()
                ? pieces.retention(Traits.of(file), file.head().category())
                : filing.retention();
        return binding.bind(file, viewer, new Label(filing.number(), retention, filing.on()));
    }

    /** What the passages of a paper that may be reworded read now, in order. */
    @Transactional(readOnly = true)
    public Map<String, String> passages(Viewer viewer, MediationId id, String code) {
        var piece = pieces.of(code);
        if (!piece.made()) throw new NoSuchPiece();
        var brief = briefs.masked(cases.of(viewer, id), code);
        if (!piece.binding()) Forms.write(code, brief);
        var now = new LinkedHashMap<String, String>();
        for (var passage : piece.passages().keySet())
            now.put(passage, brief.wordings().used().getOrDefault(passage, ""));
        return now;
    }

    /** Characters of the people's names and of the texts that no font of the house has. */
    @Transactional(readOnly = true)
    public List<String> unprintable(Viewer viewer, MediationId id) {
        var file = cases.of(viewer, id);
        return papers.missing(
                briefs.masked(file, "cover").names() + file.facts().story());
    }

    private Paper paper(Viewer viewer, MediationId id, String code) {
        var piece = pieces.of(code);
        var file = cases.of(viewer, id);
        if (!piece.made()) throw new NoSuchPiece();
        if (!piece.binding()) return Forms.write(code, briefs.clear(file, code, viewer));
        var filing = book.of(file).filing();
        var label = new Label(filing.number(), filing.retention(), filing.on());
        return switch (code) {
            case "cover" -> CoverForms.cover(briefs.masked(file, code), label);
            case "index" -> CoverForms.index(binding.index(file, viewer));
            default -> CoverForms.back(binding.pages(file, viewer));
        };
    }
}
