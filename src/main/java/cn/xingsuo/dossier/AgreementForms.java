package cn.xingsuo.dossier;

import static java.util.Objects.requireNonNullElse;

import cn.xingsuo.archive.Paper;
import cn.xingsuo.mediation.Duty;
import cn.xingsuo.mediation.Outcome;
import cn.xingsuo.mediation.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 协议文书 — the written agreement and the form for an oral one. */
final class AgreementForms {
    private AgreementForms() {}

    static Paper agreement(Brief it) {
        var head = it.file().head();
        var number = it.file().ending().agreementNumber();
        var draft = new PaperDraft("人民调解协议书").text("编号:" + (number.isEmpty() ? "            " : number));
        it.describe(draft);
        draft.heading("纠纷主要事实、争议事项").text(it.text("facts", it.file().facts().story()));
        draft.heading("经调解,自愿达成如下协议").text(it.text("terms", terms(it)));
        duties(draft, it.file().ending().duties());
        draft.heading("履行方式、时限").text(performance(it));
        var parties = it.file().parties().size();
        var copies = parties + 1;
        draft.text("本协议自各方当事人签名、盖章或者按指印,人民调解员签名并加盖人民调解委员会印章之日起生效。本协议一式%s份,当事人各持一份,%s存一份。"
                .formatted(Numerals.of(copies), it.setting().body()));
        return draft.sign(it.signatures(
                        "人民调解员 " + head.mediators() + "(签名)",
                        "记录人(签名)",
                        it.setting().body() + "(盖章)",
                        "日期 " + Brief.day(effective(it))))
                .paper();
    }

    static Paper oral(Brief it) {
        var draft =
                new PaperDraft("人民调解口头协议登记表").text("案件编号:" + it.file().head().number());
        it.describe(draft);
        draft.heading("纠纷主要事实、争议事项").text(it.text("facts", it.file().facts().story()));
        draft.heading("经调解,自愿达成如下协议").text(it.text("terms", terms(it)));
        duties(draft, it.file().ending().duties());
        draft.heading("履行方式、时限").text(performance(it));
        return draft.fields("调解地点", it.setting().place())
                .text("当事人认为无需制作调解协议书,采取口头协议方式。口头协议自各方当事人达成协议之日起生效。")
                .sign(
                        "人民调解员 " + it.file().head().mediators() + "(签名)",
                        it.setting().body() + "(盖章)",
                        "日期 " + Brief.day(on(it)))
                .paper();
    }

    static String terms(Brief it) {
        return switch (it.file().ending().outcome()) {
            case Outcome.WrittenAgreement agreed -> agreed.terms();
            case Outcome.OralAgreement agreed -> agreed.terms();
            case null, default -> "";
        };
    }

    private static void duties(PaperDraft draft, List<Duty> duties) {
        if (duties.isEmpty()) return;
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < duties.size(); i++) rows.add(row(i + 1, duties.get(i)));
        draft.grid(List.of("序号", "义务人", "履行内容", "金额(元)", "期限", "方式和地点"), rows);
    }

    private static List<String> row(int n, Duty it) {
        return List.of(
                String.valueOf(n),
                it.by() == Side.APPLICANT ? "申请人" : "被申请人",
                it.what(),
                it.amount() == null ? "" : it.amount().toPlainString(),
                Brief.day(it.dueOn()),
                (it.manner() + " " + it.place()).strip());
    }

    private static String performance(Brief it) {
        var by = switch (it.file().ending().outcome()) {
            case Outcome.WrittenAgreement agreed -> agreed.performBy();
            case Outcome.OralAgreement agreed -> agreed.performBy();
            case null, default -> null;
        };
        if (by == null) return "";
        if (!it.file().ending().duties().isEmpty()) return "按上表各项约定履行,于" + Brief.day(by) + "以前全部履行完毕。";
        return by.equals(on(it)) ? "当场履行。" : "于" + Brief.day(by) + "以前履行完毕。";
    }

    private static LocalDate on(Brief it) {
        var outcome = it.file().ending().outcome();
        return outcome == null ? it.today() : outcome.on();
    }

    private static LocalDate effective(Brief it) {
        return it.file().ending().outcome() instanceof Outcome.WrittenAgreement agreed
                ? requireNonNullElse(agreed.effectiveOn(), agreed.on())
                : on(it);
    }
}
