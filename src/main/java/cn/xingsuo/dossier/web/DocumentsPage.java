package cn.xingsuo.dossier.web;

import cn.xingsuo.dossier.Dossier;
import cn.xingsuo.dossier.PieceState;
import cn.xingsuo.mediation.CaseRecord;
import java.util.List;

/**
 * 案件文书页 — every piece of the dossier of a case and how it stands.
 *
 * @param unprintable characters no font of the house has
 */
public record DocumentsPage(
        CaseRecord.Head head,
        Dossier dossier,
        List<PieceState> pieces,
        List<String> unprintable,
        boolean concluded,
        DossierDesk desk) {
    public String path() {
        return head.id().path();
    }

    /** What this case needs or has. */
    public List<PieceState> shown() {
        return pieces.stream().filter(PieceState::shown).toList();
    }

    /** The other forms, for whoever needs one. */
    public List<PieceState> others() {
        return pieces.stream()
                .filter(it -> !it.shown() && !it.piece().binding())
                .toList();
    }

    public List<PieceState> covers() {
        return pieces.stream().filter(it -> it.piece().binding()).toList();
    }

    public boolean writes() {
        return desk.writes() && !dossier.archived();
    }
}
