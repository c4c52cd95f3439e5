package cn.xingsuo.dossier;

import cn.xingsuo.mediation.CaseNames;
import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import org.springframework.stereotype.Component;

/** 卷宗完整率 — the mean share of required signed pieces that are there, over all cases concluded in the period. */
@Component
class FileCompleteness extends SqlGauge {
    FileCompleteness() {
        super(gauge("mediation.file-completeness", "调解卷宗平均完整率", Unit.PERCENT, SubjectKind.OFFICE)
                .note("考核期内办结的全部案件,必备签名材料已归入的比例的平均数;封面、目录、封底由系统生成,不计入。纸质归档经所长登记的按完整计。")
                .from("mediation")
                .dated("concluded_on")
                .sums("file_share", "1")
                .succeeds("file_share > 0")
                .titled(CaseNames.TITLE + " || ' ' || round(file_share * 100) || '%'")
                .links("/mediation/cases/{id}/documents"));
    }
}
