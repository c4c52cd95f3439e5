package cn.xingsuo.dossier;

import cn.xingsuo.archive.Files;
import cn.xingsuo.archive.Leaf;
import cn.xingsuo.archive.Paper;
import cn.xingsuo.archive.Papers;
import cn.xingsuo.mediation.CaseRecord;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 装订 — one case's pieces in order: cover, index with page numbers, what was signed or written, back page. */
@Component
class Binding {
    private final DossierBook book;
    private final Pieces pieces;
    private final Briefs briefs;
    private final Papers papers;
    private final Files files;

    Binding(DossierBook book, Pieces pieces, Briefs briefs, Papers papers, Files files) {
        this.book = book;
        this.pieces = pieces;
        this.briefs = briefs;
        this.papers = papers;
        this.files = files;
    }

    /** 卷皮内容. */
    record Label(String number, String retention, @Nullable LocalDate on) {}

    /** 一件 — its leaves and how many numbered pages they take. */
    private record Part(String title, List<Leaf> leaves, int pages, boolean signed) {}

    byte[] bind(CaseRecord file, Viewer viewer, Label label) {
        var parts = parts(file, viewer, piece -> briefs.clear(file, piece, viewer));
        var leaves = new ArrayList<Leaf>();
        leaves.add(new Leaf.Written(CoverForms.cover(briefs.masked(file, "cover"), label), false));
        leaves.add(new Leaf.Written(CoverForms.index(rows(parts)), false));
        parts.forEach(it -> leaves.addAll(it.leaves()));
        leaves.add(new Leaf.Written(CoverForms.back(sum(parts)), false));
        return papers.bind(leaves);
    }

    /** The rows of the index. */
    List<List<String>> index(CaseRecord file, Viewer viewer) {
        return rows(parts(file, viewer, piece -> briefs.masked(file, piece)));
    }

    /** How many numbered pages the dossier has. */
    int pages(CaseRecord file, Viewer viewer) {
        var pages = sum(parts(file, viewer, piece -> briefs.masked(file, piece)));
        var most = pieces.rule("most-pages");
        if (pages > most) throw new Refusal("本卷有 {0} 页,最多 {1} 页。请分卷或者压缩扫描件后再归档。", null, pages, most);
        return pages;
    }

    private interface Writing {
        Brief brief(String piece);
    }

    private List<Part> parts(CaseRecord file, Viewer viewer, Writing writing) {
        var parts = new ArrayList<Part>();
        var bound = book.of(file).archived();
        for (var it : book.pieces(file)) {
            var piece = it.piece();
            if (piece.binding() || !belongs(it, bound)) continue;
            var leaves = new ArrayList<Leaf>();
            for (var scan : it.current()) leaves.add(new Leaf.Scan(files.open(scan.file(), viewer)));
            if (leaves.isEmpty()) leaves.add(new Leaf.Written(paper(piece, writing)));
            parts.add(new Part(
                    piece.title(),
                    leaves,
                    leaves.stream().mapToInt(papers::pages).sum(),
                    it.present()));
        }
        return parts;
    }

    /** What is signed, and of what is not yet, what the case needs and the house can write; nothing comes into a bound dossier. */
    private static boolean belongs(PieceState it, boolean bound) {
        return it.present() || it.piece().made() && (it.required() && !bound || it.reworded());
    }

    private static Paper paper(Piece piece, Writing writing) {
        return Forms.write(piece.code(), writing.brief(piece.code()));
    }

    private static List<List<String>> rows(List<Part> parts) {
        var rows = new ArrayList<List<String>>();
        var page = 1;
        for (int i = 0; i < parts.size(); i++) {
            var it = parts.get(i);
            var last = page + it.pages() - 1;
            var shown = last > page ? page + "-" + last : String.valueOf(page);
            rows.add(List.of(String.valueOf(i + 1), it.title(), shown, it.signed() ? "" : "未签名"));
            page += it.pages();
        }
        return rows;
    }

    private static int sum(List<Part> parts) {
        return parts.stream().mapToInt(Part::pages).sum();
    }
}
