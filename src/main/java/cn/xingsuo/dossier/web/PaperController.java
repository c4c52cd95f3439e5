package cn.xingsuo.dossier.web;

import cn.xingsuo.dossier.DossierPapers;
import cn.xingsuo.dossier.Pieces;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Viewer;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 文书下载 — one paper to edit or print, and the whole dossier. */
@Controller
@Allowed(Act.READ_CASES)
class PaperController {
    private static final MediaType DOCX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private final DossierPapers papers;
    private final Pieces pieces;

    PaperController(DossierPapers papers, Pieces pieces) {
        this.papers = papers;
        this.pieces = pieces;
    }

    @GetMapping("/mediation/cases/{id}/documents/{kind}.docx")
    ResponseEntity<byte[]> docx(@PathVariable String id, @PathVariable String kind, Viewer viewer) {
        var content = papers.docx(viewer, MediationId.of(id), kind);
        return file(content, DOCX, pieces.of(kind).title() + ".docx");
    }

    @GetMapping("/mediation/cases/{id}/documents/{kind}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id, @PathVariable String kind, Viewer viewer) {
        var content = papers.pdf(viewer, MediationId.of(id), kind);
        return file(content, MediaType.APPLICATION_PDF, pieces.of(kind).title() + ".pdf");
    }

    @GetMapping("/mediation/cases/{id}/dossier.pdf")
    ResponseEntity<byte[]> bound(@PathVariable String id, Viewer viewer) {
        return file(papers.bound(viewer, MediationId.of(id)), MediaType.APPLICATION_PDF, "卷宗.pdf");
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
