package cn.xingsuo.dossier;

import cn.xingsuo.archive.Paper;
import cn.xingsuo.mediation.Outcome;
import cn.xingsuo.mediation.Side;

/** 告知和函件 — refusal, termination with the other ways, and letters to whoever sent the dispute. */
final class EndForms {
    private EndForms() {}

    static Paper refusal(Brief it) {
        var declined = it.file().facts().declined();
        var draft = ProcessForms.head(it, "不予受理告知书").text(it.names() + ":");
        draft.text("你们因" + it.file().head().matter() + "申请人民调解,经审查,本委员会不予受理。");
        draft.fields(
                "不予受理的原因", declined == null ? "" : declined.reason(),
                "日期", declined == null ? "" : Brief.day(declined.on()));
        draft.heading("告知内容").text(declined == null ? "" : declined.note());
        var routes = declined == null ? "" : it.codes().routes(declined.routes());
        return draft.text("你们可以依法通过" + (routes.isEmpty() ? "仲裁、行政、司法" : routes) + "等途径维护自己的权利。")
                .sign(it.signatures(
                        it.setting().body() + "(盖章)", "日期 " + Brief.day(declined == null ? null : declined.on())))
                .paper();
    }

    static Paper termination(Brief it) {
        var outcome = it.file().ending().outcome();
        var draft = ProcessForms.head(it, "终止调解通知书").text(it.names() + ":");
        draft.text("本委员会于" + Brief.day(it.file().facts().acceptedOn()) + "受理你们的"
                + it.file().head().matter() + ",经调解未能达成协议,依照《中华人民共和国人民调解法》第二十六条,现终止调解。");
        draft.heading("终止原因").text(it.text("reason", reason(it)));
        var routes = outcome instanceof Outcome.Failure failed ? it.codes().routes(failed.routes()) : "";
        return draft.text("你们可以依法通过" + (routes.isEmpty() ? "仲裁、行政、司法" : routes) + "等途径维护自己的权利,请注意诉讼时效和仲裁时效。")
                .sign(it.signatures(
                        "调解员(签名)",
                        it.setting().body() + "(盖章)",
                        "日期 " + Brief.day(outcome == null ? null : outcome.on())))
                .paper();
    }

    private static String reason(Brief it) {
        return switch (it.file().ending().outcome()) {
            case Outcome.Failure failed -> joined(it.codes().termination(failed.reason()), failed.note());
            case Outcome.Withdrawal withdrawn -> "申请人撤回:" + withdrawn.reason();
            case null, default -> "";
        };
    }

    private static String joined(String reason, String note) {
        return note.isBlank() ? reason + "。" : reason + ":" + note;
    }

    static Paper transfer(Brief it) {
        var text = "现有" + it.names(Side.APPLICANT) + "与" + it.names(Side.RESPONDENT)
                + it.file().head().matter() + "一件,不属于本委员会调解范围(或者可能激化),现移送你单位处理。";
        return letter(it, "纠纷移送函", it.text("text", text));
    }

    static Paper feedback(Brief it) {
        var outcome = it.file().ending().outcome();
        var ended = outcome == null
                ? "正在调解"
                : "于" + Brief.day(outcome.on()) + it.codes().outcome(outcome.code());
        var origin = Brief.open(it.file().facts().origin());
        var text = "你单位移送(委托)调解的" + it.names(Side.APPLICANT) + "与" + it.names(Side.RESPONDENT)
                + it.file().head().matter() + (origin.isEmpty() ? "" : "(" + origin + ")") + ",现已" + ended + "。特此反馈。";
        return letter(it, "调解结果反馈函", it.text("text", text));
    }

    static Paper returned(Brief it) {
        var text = "你单位移送(委托)调解的" + it.names(Side.APPLICANT) + "与" + it.names(Side.RESPONDENT)
                + it.file().head().matter() + ",因一方当事人不同意调解(或者不属于人民调解范围),不予调解,现将材料退回。";
        return letter(it, "不予调解函", it.text("text", text));
    }

    private static Paper letter(Brief it, String title, String text) {
        return ProcessForms.head(it, title)
                .text("            :")
                .text(text)
                .sign(it.setting().body() + "(盖章)", "联系人", "日期 " + Brief.day(null))
                .paper();
    }
}
