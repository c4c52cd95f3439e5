package cn.xingsuo.dossier;

import cn.xingsuo.archive.Paper;
import cn.xingsuo.mediation.Side;
import java.util.List;

/** 受理文书 — application, register of acceptance, notice of rights, proof of identity, power of attorney. */
final class IntakeForms {
    private IntakeForms() {}

    static Paper application(Brief it) {
        var draft = it.describe(new PaperDraft("人民调解申请书"));
        return draft.heading("纠纷事实")
                .text(it.text("story", it.file().facts().story()))
                .heading("申请事项")
                .text(it.text("claim", "请求人民调解委员会依法调解上述纠纷。"))
                .text("人民调解委员会已将申请人民调解的相关规定告知我,现自愿申请人民调解。")
                .text("此致")
                .text(it.setting().body())
                .sign("申请人(签名、捺印)", "日期 " + Brief.day(it.file().facts().registeredOn()))
                .paper();
    }

    static Paper register(Brief it) {
        var facts = it.file().facts();
        var origin = Brief.open(facts.origin());
        return new PaperDraft("人民调解受理登记表")
                .fields(
                        "案件编号", it.file().head().number(),
                        "受理时间", Brief.day(facts.acceptedOn()),
                        "案件来源", it.codes().source(facts.source()) + (origin.isEmpty() ? "" : "(" + origin + ")"),
                        "纠纷类型", it.file().head().matter(),
                        "难易程度", it.codes().difficulty(facts.difficulty()),
                        "发生地点", it.setting().place(),
                        "申请人", it.names(Side.APPLICANT),
                        "被申请人", it.names(Side.RESPONDENT),
                        "调解员", it.file().head().mediators())
                .heading("纠纷简要情况")
                .text(it.text("story", facts.story()))
                .sign(it.signatures("登记人(签名)", "日期 " + Brief.day(facts.acceptedOn())))
                .paper();
    }

    static Paper rights(Brief it) {
        return new PaperDraft("当事人权利义务告知书")
                .text("案件编号:" + it.file().head().number())
                .text(it.names() + ":")
                .text("依照《中华人民共和国人民调解法》,现将你在人民调解活动中的权利和义务告知如下:")
                .heading("一、当事人的权利(第二十三条)")
                .text("(一)选择或者接受人民调解员;\n(二)接受调解、拒绝调解或者要求终止调解;\n(三)要求调解公开进行或者不公开进行;\n(四)自主表达意愿、自愿达成调解协议。")
                .heading("二、当事人的义务(第二十四条)")
                .text("(一)如实陈述纠纷事实;\n(二)遵守调解现场秩序,尊重人民调解员;\n(三)尊重对方当事人行使权利。")
                .heading("三、其他事项")
                .text("人民调解委员会调解民间纠纷,不收取任何费用。经调解达成的协议具有法律约束力,当事人应当按照约定履行;"
                        + "双方认为有必要的,可以自调解协议生效之日起三十日内共同向人民法院申请司法确认。调解不成的,可以依法通过仲裁、行政、司法等途径维护自己的权利。")
                .text("以上内容已经知悉,同意由" + it.setting().body() + "调解。")
                .sign(it.signatures(
                        "调解员(签名)", "日期 " + Brief.day(it.file().facts().acceptedOn())))
                .paper();
    }

    static Paper identity(Brief it) {
        var draft = new PaperDraft("当事人身份证明").text("案件编号:" + it.file().head().number());
        it.describe(draft);
        for (var agent : it.role("AGENT")) it.describe(draft, "代理人", agent);
        for (var guardian : it.role("GUARDIAN")) it.describe(draft, "监护人", guardian);
        return draft.text("身份证件复印件粘贴处(正反面),与原件核对无误:")
                .blank()
                .blank()
                .blank()
                .blank()
                .sign("核对人(签名)", "日期 " + Brief.day(it.file().facts().acceptedOn()))
                .paper();
    }

    static Paper power(Brief it) {
        var agents = it.role("AGENT");
        var draft = new PaperDraft("授权委托书");
        if (agents.isEmpty()) it.describe(draft, "委托人", it.file().parties().getFirst());
        for (var agent : agents) {
            for (var who : agent.side() == null ? it.file().parties() : it.side(agent.side()))
                it.describe(draft, "委托人", who);
            it.describe(draft, "受委托人", agent).fields("与委托人关系", agent.relation());
        }
        return draft.text("现委托受委托人在" + it.file().head().number() + "一案("
                        + it.file().head().matter() + ")中,作为我方参加人民调解的代理人。")
                .heading("代理事项和权限")
                .text(it.text("scope", "代为陈述事实、参加调解、提出和接受调解方案、签署调解协议、代为履行或者接受履行。"))
                .text("委托期限:自签署之日起至本案调解终结之日止。")
                .sign(List.of(
                        "委托人(签名、捺印)",
                        "受委托人(签名)",
                        "日期 " + Brief.day(it.file().facts().acceptedOn())))
                .paper();
    }
}
