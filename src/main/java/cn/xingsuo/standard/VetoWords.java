package cn.xingsuo.standard;

import static cn.xingsuo.web.Texts.t;

import java.util.ArrayList;
import java.util.List;

/** 否决说明 — a veto's effect, window and test in words. */
final class VetoWords {
    private VetoWords() {}

    static List<String> of(Scoring.Veto rule) {
        var lines = new ArrayList<String>();
        lines.add(effect(rule.effect(), rule.cap()));
        var grave = rule.grave();
        if (grave != null) lines.add(t("情节严重的:{0}", effect(grave, rule.cap())));
        var window = rule.windowMonths();
        lines.add(window == null ? t("本考核期内发生的") : t("评定基准日前 {0} 个月内发生的", window));
        if (rule.responsibility()) lines.add(t("须认定有责"));
        for (var trigger : rule.triggers())
            lines.add(t("指标 {0} 达到 {1} 即成立", trigger.indicator(), RuleWords.plain(trigger.atLeast())));
        return lines;
    }

    private static String effect(Scoring.Effect effect, int cap) {
        return switch (effect) {
            case HARD -> t("不予定星,已定星的撤销");
            case CAP -> t("最高定为 {0} 星", cap);
            case SUSPEND -> t("解除前暂停定星");
        };
    }
}
