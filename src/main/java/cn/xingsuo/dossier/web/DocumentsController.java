package cn.xingsuo.dossier.web;

import cn.xingsuo.dossier.DossierBook;
import cn.xingsuo.dossier.DossierPapers;
import cn.xingsuo.dossier.Dossiers;
import cn.xingsuo.dossier.Pieces;
import cn.xingsuo.mediation.CaseRecords;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Flash;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 案件文书 — the list of a case's papers, and their wording before they are printed. */
@Controller
@RequestMapping("/mediation/cases/{id}/documents")
@Allowed(Act.READ_CASES)
class DocumentsController {
    private static final String PASSAGE = "passage.";
    private final CaseRecords cases;
    private final Pieces pieces;
    private final DossierBook book;
    private final DossierPapers papers;
    private final Dossiers dossiers;

    DocumentsController(CaseRecords cases, Pieces pieces, DossierBook book, DossierPapers papers, Dossiers dossiers) {
        this.cases = cases;
        this.pieces = pieces;
        this.book = book;
        this.papers = papers;
        this.dossiers = dossiers;
    }

    @GetMapping
    View list(@PathVariable String id, Viewer viewer) {
        var mediation = MediationId.of(id);
        var record = cases.of(viewer, mediation);
        var page = new DocumentsPage(
                record.head(),
                book.of(record),
                book.pieces(record),
                papers.unprintable(viewer, mediation),
                record.concluded(),
                DossierDesk.of(viewer));
        return new View("dossier/documents", page);
    }

    @GetMapping("/{kind}")
    View edit(@PathVariable String id, @PathVariable String kind, Viewer viewer) {
        var mediation = MediationId.of(id);
        var record = cases.of(viewer, mediation);
        var writes = viewer.may(Act.EDIT_CASES) && !book.of(record).archived();
        var page = new PassagePage(record.head(), pieces.of(kind), papers.passages(viewer, mediation, kind), writes);
        return new View("dossier/passages", page);
    }

    @PostMapping("/{kind}")
    @Allowed(Act.EDIT_CASES)
    String reword(
            @PathVariable String id,
            @PathVariable String kind,
            @RequestParam Map<String, String> form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var wordings = new LinkedHashMap<String, String>();
        form.forEach((name, text) -> {
            if (name.startsWith(PASSAGE)) wordings.put(name.substring(PASSAGE.length()), text);
        });
        var mediation = MediationId.of(id);
        dossiers.reword(viewer, mediation, kind, wordings);
        Flash.say(redirect, "文书文字已保存,重新下载即为新的内容。");
        return "redirect:" + mediation.path() + "/documents/" + pieces.of(kind).code();
    }
}
