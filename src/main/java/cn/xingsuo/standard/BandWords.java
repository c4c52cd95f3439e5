package cn.xingsuo.standard;

import static cn.xingsuo.web.Texts.t;

import java.util.List;
import java.util.stream.Collectors;

/** 分档说明 — bands in words; one line for all classes, or one line per class where they differ. */
final class BandWords {
    private BandWords() {}

    static List<String> of(Scoring.RatioStep rule) {
        var all = rule.bands();
        if (all.values().stream().distinct().count() == 1)
            return List.of(line(rule, all.values().iterator().next()));
        return all.entrySet().stream()
                .map(it -> t("{0}类:{1}", t(it.getKey().title()), line(rule, it.getValue())))
                .toList();
    }

    private static String line(Scoring.RatioStep rule, List<Band> bands) {
        return bands.stream().map(it -> band(rule, it)).collect(Collectors.joining(t(";")));
    }

    private static String band(Scoring.RatioStep rule, Band band) {
        var from = RuleWords.measured(band.from(), rule.unit());
        var points = RuleWords.plain(band.points());
        if (band.to() == null)
            return rule.lowerIsBetter() ? t("{0} 以上(不含) {1} 分", from, points) : t("{0} 以上 {1} 分", from, points);
        var to = RuleWords.measured(band.to(), rule.unit());
        if (band.from().signum() == 0)
            return rule.lowerIsBetter() ? t("不超过 {0} {1} 分", to, points) : t("不足 {0} {1} 分", to, points);
        return rule.lowerIsBetter()
                ? t("超过 {0} 至 {1} {2} 分", from, to, points)
                : t("{0} 至不足 {1} {2} 分", from, to, points);
    }
}
