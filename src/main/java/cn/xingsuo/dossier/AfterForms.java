package cn.xingsuo.dossier;

import cn.xingsuo.archive.Paper;
import cn.xingsuo.mediation.Outcome;
import cn.xingsuo.mediation.Side;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 协议以后的文书 — the return visit, the joint application for confirmation, and the proof that the organisation presided. */
final class AfterForms {
    private AfterForms() {}

    static Paper visit(Brief it) {
        var visit = it.file().ending().visit();
        var on = Brief.day(visit == null ? null : visit.on());
        return visited(ProcessForms.head(it, "人民调解回访记录"), it)
                .heading("回访情况")
                .text(visit == null ? "" : visit.note())
                .sign("被回访人(签名)", "回访人(签名)", "日期 " + on)
                .paper();
    }

    private static PaperDraft visited(PaperDraft draft, Brief it) {
        var ending = it.file().ending();
        var visit = ending.visit();
        var performance = ending.performance();
        return draft.fields(
                "协议编号",
                ending.agreementNumber(),
                "当事人",
                it.names(),
                "被回访人",
                "",
                "回访时间",
                Brief.day(visit == null ? null : visit.on()),
                "回访事由",
                "了解调解协议履行情况",
                "协议履行情况",
                performance == null ? "" : it.codes().performance(performance.state()),
                "当事人是否满意",
                visit == null ? "" : visit.content() ? "满意" : "不满意",
                "是否起诉及裁判结果",
                "",
                "是否有激化苗头",
                "");
    }

    static Paper confirmation(Brief it) {
        var confirmation = it.file().ending().confirmation();
        var draft = new PaperDraft("司法确认申请书");
        it.describe(draft);
        draft.heading("申请事项")
                .text("请求人民法院依法确认%s主持达成的人民调解协议(%s)有效。"
                        .formatted(it.setting().body(), it.file().ending().agreementNumber()));
        draft.heading("事实和理由")
                .text("申请人因" + it.file().head().matter() + ",经" + it.setting().body() + "主持调解,于"
                        + Brief.day(effective(it)) + "达成调解协议。申请人出于解决纠纷的目的自愿达成协议,没有恶意串通、规避法律的行为;"
                        + "如果因为该协议内容给他人造成损害的,愿意承担相应的民事责任和其他法律责任。");
        draft.text("此致").text(confirmation == null ? "            人民法院" : confirmation.court());
        return draft.sign(it.signatures("日期 " + Brief.day(confirmation == null ? null : confirmation.appliedOn())))
                .heading("附")
                .text("一、人民调解协议书;二、调解组织主持调解证明;三、身份证明、资格证明;四、与协议有关的财产权利证明;五、双方送达地址和电话。")
                .paper();
    }

    static Paper certificate(Brief it) {
        return new PaperDraft("调解组织主持调解证明")
                .text("            人民法院:")
                .text("兹证明%s与%s%s(%s),于%s由本委员会受理,由人民调解员%s主持调解,双方于%s自愿达成调解协议(%s),内容真实,过程合法。"
                        .formatted(
                                it.names(Side.APPLICANT),
                                it.names(Side.RESPONDENT),
                                it.file().head().matter(),
                                it.file().head().number(),
                                Brief.day(it.file().facts().acceptedOn()),
                                it.file().head().mediators(),
                                Brief.day(effective(it)),
                                it.file().ending().agreementNumber()))
                .sign(it.setting().body() + "(盖章)", "日期 " + Brief.day(null))
                .paper();
    }

    private static @Nullable LocalDate effective(Brief it) {
        return it.file().ending().outcome() instanceof Outcome.WrittenAgreement agreed ? agreed.effectiveOn() : null;
    }
}
