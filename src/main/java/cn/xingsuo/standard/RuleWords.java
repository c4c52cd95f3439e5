package cn.xingsuo.standard;

import static cn.xingsuo.web.Texts.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 规则说明 — a scoring rule in sentences a director can read, in the language of the request. */
public final class RuleWords {
    private RuleWords() {}

    /** One sentence a line. */
    public static List<String> of(Scoring scoring) {
        return switch (scoring) {
            case Scoring.AllOrNothing it ->
                List.of(t("达到 {0} 得 {1} 分,否则不得分", measured(it.atLeast(), it.unit()), plain(it.points())));
            case Scoring.ChecklistDeduct it -> List.of(t("每缺一项扣 {0} 分:{1}", plain(it.perItem()), joined(it.items())));
            case Scoring.IncidentDeduct it ->
                it.deductions().stream().map(RuleWords::deduction).toList();
            case Scoring.RatioStep it -> BandWords.of(it);
            case Scoring.RatioLinear it -> List.of(linear(it));
            case Scoring.CountTarget it -> List.of(target(it));
            case Scoring.PerPointDeduct it ->
                List.of(t("不足 {0} % 的,每低一个百分点扣 {1} 分", plain(it.from()), plain(it.perPoint())));
            case Scoring.SampleMean it ->
                it.zeroBelow().signum() == 0
                        ? List.of(t("按均值占分值的比例计分"))
                        : List.of(t("按均值占分值的比例计分"), t("不足 {0} % 不得分", plain(it.zeroBelow())));
            case Scoring.GradeAbcd it -> List.of(grade(it));
            case Scoring.BonusLevel it -> levels(it);
            case Scoring.BonusCount it -> List.of(t("每件 {0} 分,到上限为止", plain(it.each())));
            case Scoring.Veto it -> VetoWords.of(it);
            case Scoring.Composite it -> parts(it);
        };
    }

    /** A number without needless zeros. */
    public static String plain(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    static String measured(BigDecimal value, IndicatorUnit unit) {
        return unit == IndicatorUnit.PERCENT ? plain(value) + " %" : plain(value);
    }

    private static String joined(List<Text> items) {
        return items.stream().map(Text::shown).collect(Collectors.joining(t("、")));
    }

    private static String deduction(Scoring.Deduction deduction) {
        var each = deduction.each();
        return each == null
                ? t("{0}:不得分", deduction.title().shown())
                : t("{0}:每次扣 {1} 分", deduction.title().shown(), plain(each));
    }

    private static String linear(Scoring.RatioLinear rule) {
        var full = measured(rule.full(), rule.unit());
        return rule.from().signum() == 0
                ? t("按比例计分,{0} 得满分", full)
                : t("{0} 以下不得分,{1} 得满分,其间按比例", measured(rule.from(), rule.unit()), full);
    }

    private static String target(Scoring.CountTarget rule) {
        var target = perClass(rule.targets());
        var perMissing = rule.perMissing();
        return perMissing == null
                ? t("达到目标 {0} 得满分,不足按比例", target)
                : t("目标 {0},每少一件扣 {1} 分", target, plain(perMissing));
    }

    private static String perClass(Map<OfficeClass, BigDecimal> targets) {
        if (targets.values().stream().distinct().count() == 1)
            return plain(targets.values().iterator().next());
        return targets.entrySet().stream()
                .map(it -> t(it.getKey().title()) + " " + plain(it.getValue()))
                .collect(Collectors.joining(" / "));
    }

    private static String grade(Scoring.GradeAbcd rule) {
        return switch (rule.pooling()) {
            case SINGLE -> t("按 A、B、C、D 等次计分");
            case MEDIAN -> t("{0} 人以上按 A、B、C、D 评等次,取中位数", rule.graders());
            case MEAN -> t("按 A、B、C、D 评等次,取平均值");
        };
    }

    private static List<String> levels(Scoring.BonusLevel rule) {
        var lines = new ArrayList<String>();
        lines.add(rule.levels().stream()
                .map(it -> t("{0} {1} 分", it.title().shown(), plain(it.points())))
                .collect(Collectors.joining(t("、"))));
        lines.add(rule.highestOnly() ? t("只计最高一级") : t("不同事项累加到上限"));
        var required = rule.requires();
        if (required != null) lines.add(t("前提:指标 {0} 达到 {1}", required.indicator(), plain(required.atLeast())));
        return lines;
    }

    private static List<String> parts(Scoring.Composite rule) {
        var lines = new ArrayList<String>();
        for (var part : rule.parts()) {
            var title = part.title().shown();
            var words = String.join(t(";"), of(part.scoring()));
            var points = part.scoring().points();
            lines.add(
                    points.signum() == 0
                            ? t("{0}:{1}", title, words)
                            : t("{0}({1} 分):{2}", title, plain(points), words));
        }
        return lines;
    }
}
