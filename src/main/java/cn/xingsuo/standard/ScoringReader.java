package cn.xingsuo.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 规则读取 — turns the {@code scoring} of a criterion into one of the thirteen rules, and checks that its numbers fit. */
final class ScoringReader {
    private static final BigDecimal ALL = new BigDecimal("100");
    private final Catalogue catalogue;
    private final BandReader bands = new BandReader();

    ScoringReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param points what the rule must give in all */
    Scoring read(Mapping map, BigDecimal points) {
        var scoring = byType(map, points);
        map.done();
        return scoring;
    }

    private Scoring byType(Mapping map, BigDecimal points) {
        return switch (map.text("type")) {
            case "ALL_OR_NOTHING" -> allOrNothing(map, points);
            case "CHECKLIST_DEDUCT" -> checklist(map, points);
            case "INCIDENT_DEDUCT" -> new Scoring.IncidentDeduct(points, deductions(map));
            case "RATIO_STEP" -> ratioStep(map, points);
            case "RATIO_LINEAR" -> ratioLinear(map, points);
            case "COUNT_TARGET" -> countTarget(map, points);
            case "PER_POINT_DEDUCT" ->
                new Scoring.PerPointDeduct(indicator(map).id(), points, map.number("from"), map.number("perPoint"));
            case "SAMPLE_MEAN" -> new Scoring.SampleMean(indicator(map).id(), points, map.number("zeroBelow", "0"));
            case "GRADE_ABCD" ->
                new Scoring.GradeAbcd(
                        indicator(map).id(),
                        points,
                        map.choice("pooling", Scoring.Pooling.class),
                        map.whole("graders", 1));
            case "BONUS_LEVEL" -> bonusLevel(map, points);
            case "BONUS_COUNT" -> new Scoring.BonusCount(indicator(map).id(), points, map.number("each"));
            case "VETO" -> veto(map);
            case "COMPOSITE" -> composite(map, points);
            default -> {
                map.problem("type", "不认识的评分规则 {0}", map.text("type"));
                yield new Scoring.Composite(points, List.of());
            }
        };
    }

    private IndicatorEntry indicator(Mapping map) {
        var id = map.text("indicator");
        var entry = catalogue.find(id);
        if (entry != null) return entry;
        if (!id.isEmpty()) map.problem("indicator", "指标目录中没有 {0}", id);
        return new IndicatorEntry(id, new Text("", ""), IndicatorUnit.NUMBER, "");
    }

    private Scoring allOrNothing(Mapping map, BigDecimal points) {
        var indicator = indicator(map);
        var fallback = indicator.unit() == IndicatorUnit.PERCENT ? "100" : "1";
        return new Scoring.AllOrNothing(indicator.id(), indicator.unit(), points, map.number("atLeast", fallback));
    }

    private Scoring checklist(Mapping map, BigDecimal points) {
        var items = map.list("items").stream().map(Mapping::bilingual).toList();
        var perItem = map.number("perItem");
        if (perItem.multiply(BigDecimal.valueOf(items.size())).compareTo(points) < 0)
            map.problem("items", "清单扣完 {0} 项也不到本项 {1} 分", items.size(), points);
        return new Scoring.ChecklistDeduct(indicator(map).id(), points, items, perItem);
    }

    private List<Scoring.Deduction> deductions(Mapping map) {
        var deductions = new ArrayList<Scoring.Deduction>();
        for (var line : map.list("deductions")) {
            deductions.add(new Scoring.Deduction(
                    indicator(line).id(), line.bilingual("title"), line.flag("all") ? null : line.number("each")));
            line.done();
        }
        if (deductions.isEmpty()) map.problem("deductions", "缺少字段 {0}", "deductions");
        return deductions;
    }

    private Scoring ratioStep(Mapping map, BigDecimal points) {
        var indicator = indicator(map);
        var byClass = bands.byClass(map, "bands", points);
        return new Scoring.RatioStep(indicator.id(), indicator.unit(), points, byClass, map.flag("lowerIsBetter"));
    }

    private Scoring ratioLinear(Mapping map, BigDecimal points) {
        var indicator = indicator(map);
        var full = indicator.unit() == IndicatorUnit.PERCENT ? map.number("full", "100") : map.number("full");
        var linear = new Scoring.RatioLinear(indicator.id(), indicator.unit(), points, map.number("from", "0"), full);
        if (linear.from().compareTo(linear.full()) >= 0) map.problem("from", "起计点 {0} 应低于满分点 {1}", linear.from(), full);
        if (indicator.unit() == IndicatorUnit.PERCENT && full.compareTo(ALL) > 0)
            map.problem("full", "满分点 {0} 超过百分之百", full);
        return linear;
    }

    private Scoring countTarget(Mapping map, BigDecimal points) {
        Map<OfficeClass, BigDecimal> targets = new EnumMap<>(OfficeClass.class);
        var byClass = map.map("targets");
        for (var type : OfficeClass.values())
            targets.put(type, byClass == null ? map.number("target") : byClass.number(type.name()));
        if (byClass != null) byClass.done();
        if (targets.values().stream().anyMatch(it -> it.signum() <= 0)) map.problem("target", "目标数应大于 0");
        return new Scoring.CountTarget(indicator(map).id(), points, targets, map.numberOrNull("perMissing"));
    }

    private Scoring bonusLevel(Mapping map, BigDecimal points) {
        var levels = new ArrayList<Scoring.Level>();
        for (var line : map.list("levels")) {
            levels.add(new Scoring.Level(indicator(line).id(), line.bilingual("title"), line.number("points")));
            line.done();
        }
        if (levels.stream().noneMatch(it -> it.points().compareTo(points) == 0))
            map.problem("levels", "没有一级的加分等于上限 {0} 分", points);
        var required = map.map("requires");
        return new Scoring.BonusLevel(
                points, levels, map.flag("highestOnly"), required == null ? null : requirement(required));
    }

    private Scoring.Requirement requirement(Mapping map) {
        var requirement = new Scoring.Requirement(indicator(map).id(), map.number("atLeast"));
        map.done();
        return requirement;
    }

    private Scoring veto(Mapping map) {
        var effect = map.choice("effect", Scoring.Effect.class);
        if (effect == Scoring.Effect.CAP && !map.has("cap")) map.problem("cap", "缺少字段 {0}", "cap");
        return new Scoring.Veto(
                effect,
                map.whole("cap", 0),
                map.has("windowMonths") ? Integer.valueOf(map.whole("windowMonths", 0)) : null,
                map.flag("responsibility"),
                map.has("grave") ? map.choice("grave", Scoring.Effect.class) : null,
                map.list("triggers").stream().map(this::requirement).toList());
    }

    private Scoring composite(Mapping map, BigDecimal points) {
        var parts = new ArrayList<Scoring.Part>();
        var sum = BigDecimal.ZERO;
        for (var line : map.list("parts")) {
            var title = line.bilingual("title");
            var share = line.number("points");
            parts.add(new Scoring.Part(title, read(line, share)));
            sum = sum.add(share);
        }
        if (sum.compareTo(points) != 0) map.problem("parts", "各部分合计 {0} 分,应为 {1} 分", sum, points);
        return new Scoring.Composite(points, parts);
    }
}
