package cn.xingsuo.dossier;

import cn.xingsuo.mediation.CaseNames;
import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.GaugeDraft;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import org.springframework.stereotype.Component;

/** 按期归档率 — archived dossiers among the cases whose time to be archived ran out in the period. */
@Component
class ArchivedInTime extends SqlGauge {
    ArchivedInTime(Pieces pieces) {
        super(draft("(concluded_on + %d)".formatted(pieces.rule("archive-days"))));
    }

    /** @param due the day by which a case is archived */
    private static GaugeDraft draft(String due) {
        return gauge("mediation.archived", "按期归档率", Unit.PERCENT, SubjectKind.OFFICE)
                .note("办结满规定天数(见 values/dossier-pieces.yaml)的日期在考核期内的案件,到该日已经归档的比例。")
                .from("mediation")
                .dated(due)
                .succeeds("archived_on <= " + due)
                .titled(CaseNames.TITLE)
                .links("/mediation/cases/{id}/documents");
    }
}
