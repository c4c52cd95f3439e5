package cn.xingsuo.demo;

import cn.xingsuo.archive.Block.Paragraph;
import cn.xingsuo.archive.Paper;
import cn.xingsuo.archive.Papers;
import cn.xingsuo.dossier.Archiving;
import cn.xingsuo.dossier.DossierBook;
import cn.xingsuo.dossier.Dossiers;
import cn.xingsuo.dossier.PaperFilings;
import cn.xingsuo.dossier.PaperFilings.Filing;
import cn.xingsuo.dossier.PaperFilings.Shelf;
import cn.xingsuo.dossier.PaperFilings.Unfiled;
import cn.xingsuo.dossier.PieceState;
import cn.xingsuo.mediation.CaseRecords;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 卷宗一章 — old dossiers lie on paper and were registered; of the newest some are complete, some are waiting, most are being collected. */
@Component
@Order(70)
class DossierChapter implements Chapter {
    private static final int EVERYTHING = 10_000;
    /** One dossier in so many was never bound in time. */
    private static final int FORGOTTEN = 12;

    private static final int NEWEST = 6;
    private final PaperFilings filings;
    private final Dossiers dossiers;
    private final Archiving archiving;
    private final DossierBook book;
    private final CaseRecords cases;
    private final Papers papers;

    DossierChapter(
            PaperFilings filings,
            Dossiers dossiers,
            Archiving archiving,
            DossierBook book,
            CaseRecords cases,
            Papers papers) {
        this.filings = filings;
        this.dossiers = dossiers;
        this.archiving = archiving;
        this.book = book;
        this.cases = cases;
        this.papers = papers;
    }

    @Override
    public String title() {
        return "卷宗 dossiers ";
    }

    @Override
    public boolean byOffice() {
        return true;
    }

    @Override
    public void tell(Telling telling) throws Exception {
        var scan = papers.pdf(new Paper("签名件(演示)", List.of(new Paragraph("本页代表已经签名盖章的文书扫描件,内容为演示。"))));
        for (var office : telling.district().offices()) tell(telling, office.code(), scan);
    }

    private void tell(Telling telling, String office, byte[] scan) throws Exception {
        var director = telling.viewer(Role.DIRECTOR, office);
        var today = LocalDate.ofInstant(telling.now(), WorldClock.CHINA);
        var start = today.withDayOfMonth(1).minusMonths(2);
        var old = filings.unfiled(director, LocalDate.EPOCH, start.minusDays(1), EVERYTHING);
        WorldClock.at(telling.now(), () -> {
            filings.register(director, new OfficeId(office), new Shelf("档案室", "使用本系统以前已经装订"), paper(old, today));
            return old;
        });
        var fresh = filings.unfiled(director, start, today, NEWEST);
        for (int i = 0; i < fresh.size(); i++) {
            var step = new Step(fresh.get(i), i, scan);
            WorldClock.at(telling.now(), () -> collect(step, director));
        }
    }

    /** 一案 — the case, which of the newest it is, and the page that stands for its scans. */
    private record Step(Unfiled it, int n, byte[] scan) {}

    /** The first two are archived, the third waits for the director, of the others only some pieces are there. */
    private Step collect(Step step, Viewer director) {
        var id = new MediationId(step.it().id());
        var required = book.pieces(cases.of(director, id)).stream()
                .filter(PieceState::required)
                .toList();
        var all = step.n() < 3 ? required.size() : Math.min(step.n() - 2, required.size() - 1);
        for (int i = 0; i < all; i++) {
            var piece = required.get(i).piece();
            dossiers.add(director, id, piece.code(), piece.title() + ".pdf", new ByteArrayInputStream(step.scan()));
        }
        var version = book.of(cases.of(director, id)).version();
        if (step.n() < 3) archiving.submit(director, id, version);
        if (step.n() < 2) archiving.archive(director, id, version + 1);
        return step;
    }

    /** Bound about a month after the result, nine to forty pages each; a few were forgotten. */
    private static List<Filing> paper(List<Unfiled> cases, LocalDate today) {
        var all = new ArrayList<Filing>();
        for (int i = 0; i < cases.size(); i++) {
            var it = cases.get(i);
            if (i % FORGOTTEN == 5) continue;
            var bound = it.concludedOn().plusDays(20 + i * 7 % 25);
            all.add(new Filing(new MediationId(it.id()), 9 + i * 11 % 31, bound.isAfter(today) ? today : bound));
        }
        return all;
    }
}
