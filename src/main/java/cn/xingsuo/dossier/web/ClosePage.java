package cn.xingsuo.dossier.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.dossier.Dossier;
import cn.xingsuo.dossier.DossierState;
import cn.xingsuo.dossier.PieceState;
import cn.xingsuo.mediation.CaseRecord;
import cn.xingsuo.mediation.Defect;
import cn.xingsuo.mediation.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * 结案核对页 — how the case ended, what of its dossier is there, and the way into the archive.
 *
 * @param outcome Chinese name of the outcome, a key of the English catalogue; empty before it
 */
public record ClosePage(
        CaseRecord record,
        String outcome,
        List<Defect> defects,
        Dossier dossier,
        List<PieceState> pieces,
        DossierDesk desk) {
    /** 核对项 — what is said, and where it can be changed. */
    public record Answer(String label, String value, String link) {}

    public String path() {
        return record.head().id().path();
    }

    public List<Answer> answers() {
        var ending = record.ending();
        var all = new ArrayList<Answer>();
        all.add(new Answer("结案方式", t(outcome), path()));
        if (ending.outcome() instanceof Outcome it)
            all.add(new Answer("结案日期", it.on().toString(), path()));
        if (!ending.agreementNumber().isEmpty()) all.add(new Answer("协议编号", ending.agreementNumber(), path()));
        if (ending.outcome() instanceof Outcome.WrittenAgreement it)
            all.add(new Answer("履行期限", it.performBy().toString(), path()));
        if (ending.outcome() instanceof Outcome.OralAgreement it)
            all.add(new Answer("履行期限", it.performBy().toString(), path()));
        if (ending.confirmBy() != null)
            all.add(new Answer(
                    "司法确认",
                    ending.confirmation() == null ? t("双方可在 {0} 前共同申请", ending.confirmBy()) : t("已申请"),
                    path()));
        if (ending.visitDue() != null)
            all.add(new Answer(
                    "回访",
                    ending.visit() == null
                            ? t("{0} 前完成", ending.visitDue())
                            : ending.visit().on().toString(),
                    path()));
        return all;
    }

    public List<PieceState> required() {
        return pieces.stream().filter(PieceState::required).toList();
    }

    public boolean complete() {
        return pieces.stream().noneMatch(PieceState::missing);
    }

    public boolean submitted() {
        return dossier.state() == DossierState.SUBMITTED;
    }
}
