package cn.xingsuo.dossier;

import cn.xingsuo.dossier.Dossier.Count;
import cn.xingsuo.mediation.CaseRecord;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 卷宗查阅 — what a dossier holds and what it lacks. */
@Service
@Transactional(readOnly = true)
public class DossierBook {
    private final Pieces pieces;
    private final ScanLedger scans;
    private final PassageLedger passages;
    private final DossierRepository repository;

    DossierBook(Pieces pieces, ScanLedger scans, PassageLedger passages, DossierRepository repository) {
        this.pieces = pieces;
        this.scans = scans;
        this.passages = passages;
        this.repository = repository;
    }

    /** Every kind of piece, as it stands in the dossier of this case. */
    public List<PieceState> pieces(CaseRecord file) {
        var id = file.head().id();
        var traits = Traits.of(file);
        var held = scans.of(id);
        var reworded = passages.pieces(id);
        return pieces.all().stream()
                .map(it -> new PieceState(
                        it,
                        it.requiredBy(traits),
                        it.usualFor(traits),
                        reworded.contains(it.code()),
                        held.stream()
                                .filter(scan -> scan.piece().equals(it.code()))
                                .toList()))
                .toList();
    }

    /** The dossier of the case; one nobody has touched yet counts what the case needs. */
    public Dossier of(CaseRecord file) {
        return repository
                .find(file.head().id())
                .orElseGet(() -> Dossier.fresh(file.head().id(), file.head().office(), count(pieces(file))));
    }

    /** The pieces that need somebody's signature: cover, index and back page come with the binding and would flatter the figure. */
    static Count count(List<PieceState> pieces) {
        var required = pieces.stream().filter(PieceState::required).toList();
        return new Count(required.size(), (int)
                required.stream().filter(PieceState::present).count());
    }
}
