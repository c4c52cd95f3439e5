package cn.xingsuo.rating.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.rating.Condition;
import cn.xingsuo.rating.VetoFinding;
import cn.xingsuo.standard.Standard;
import cn.xingsuo.standard.StarLevel;
import cn.xingsuo.standard.Text;

/** 测评用语 — how stars, conditions and vetoes are said on pages. */
public final class Words {
    private Words() {}

    /** A standard's text in the reader's language. */
    public static String of(Text text) {
        return text.shown();
    }

    /** 四星, or 未定星. */
    public static String star(Standard standard, int star) {
        return standard.rules().stars().stream()
                .filter(it -> it.star() == star)
                .findFirst()
                .map(StarLevel::title)
                .map(Words::of)
                .orElseGet(() -> star == 0 ? t("未定星") : t("{0} 星", star));
    }

    public static String condition(Condition condition, Standard standard) {
        var title = t(condition.kind().title());
        if (condition.subject().isEmpty()) return title;
        var dimension = standard.dimensions().stream()
                .filter(it -> it.code().equals(condition.subject()))
                .findFirst()
                .map(it -> of(it.title()));
        return title + " " + condition.subject() + dimension.map(it -> " " + it).orElse("");
    }

    /** What is asked and what is there. */
    public static String standing(Condition condition) {
        if (condition.needed().signum() == 0) return condition.met() ? t("符合") : t("不符合");
        if (condition.met())
            return t("要求 {0},现有 {1}", Numbers.plain(condition.needed()), Numbers.plain(condition.actual()));
        if (condition.possible())
            return t(
                    "要求 {0},现有 {1},缺数补齐后最多 {2}",
                    Numbers.plain(condition.needed()),
                    Numbers.plain(condition.actual()),
                    Numbers.plain(condition.best()));
        var missing = condition.needed().subtract(condition.actual());
        return t(
                "要求 {0},现有 {1},差 {2}",
                Numbers.plain(condition.needed()), Numbers.plain(condition.actual()), Numbers.plain(missing));
    }

    public static String veto(VetoFinding.State state) {
        return switch (state) {
            case CLEAR -> t("无此情形");
            case STANDS -> t("成立");
            case OUTSIDE_WINDOW -> t("超出回溯期,不再适用");
            case NOT_RESPONSIBLE -> t("认定无责,不否决");
            case LIFTED -> t("已解除");
        };
    }
}
