package cn.xingsuo.standard;

import static cn.xingsuo.standard.RuleWords.plain;
import static cn.xingsuo.web.Texts.t;

import java.util.ArrayList;
import java.util.List;

/** 定星说明 — what a star asks, in words. */
public final class StarWords {
    private StarWords() {}

    /** Everything it asks beyond its total, one sentence a line. */
    public static List<String> conditions(StarLevel level) {
        var lines = new ArrayList<String>();
        if (level.floor().signum() > 0) lines.add(t("每个维度不低于其分值的 {0} %", plain(level.floor())));
        if (level.base().signum() > 0) lines.add(t("不含加分的基础分不低于 {0}", plain(level.base())));
        level.criteria().forEach((code, points) -> lines.add(t("{0} 不低于 {1} 分", code, plain(points))));
        var standing = level.standing();
        if (standing.noOpenRectification()) lines.add(t("没有未完成的限期整改"));
        var held = standing.heldStar();
        if (held != null)
            lines.add(
                    standing.firstTimeException()
                            ? t("持有 {0} 星满 {1} 个月,首次申报除外;首个周期不适用", held, standing.heldMonths())
                            : t("持有 {0} 星满 {1} 个月;首个周期不适用", held, standing.heldMonths()));
        return lines;
    }

    /** The range of totals that belongs to it. */
    public static String total(StarLevel level) {
        var to = level.total().to();
        return to == null
                ? t("{0} 以上", plain(level.total().from()))
                : t("{0} 至不足 {1}", plain(level.total().from()), plain(to));
    }

    /** Validity in words. */
    public static String validity(StarLevel level) {
        var months = level.award().validMonths();
        return months == 0 ? "—" : t("{0} 个月", months);
    }

    static String of(StarLevel level) {
        var lines = new ArrayList<String>();
        lines.add(total(level));
        lines.addAll(conditions(level));
        lines.add(level.award().authority().shown() + " " + validity(level));
        return String.join("\n", lines);
    }
}
