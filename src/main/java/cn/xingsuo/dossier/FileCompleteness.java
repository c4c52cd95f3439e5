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
                .from("""
                        (select m.id, m.office_code, m.concluded_on, %s as title,
                                case when d.on_paper then 1 when d.required is null then 0 when d.required = 0 then 1
                                     else d.present::numeric / d.required end as share
                         from mediation m left join dossier d on d.mediation_id = m.id) dossiers
                        """.formatted(CaseNames.shown("m", "m.number || ' ' || m.matter")))
                .dated("concluded_on")
                .sums("share", "1")
                .succeeds("share > 0")
                .titled("title || ' ' || round(share * 100) || '%'")
                .links("/mediation/cases/{id}/documents"));
    }
}
