package cn.xingsuo.standard;

import static cn.xingsuo.standard.RuleWords.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 版本比较 — every point in which two editions differ, and nothing else; their names and dates differ by nature and are not listed. */
public final class Differences {
    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    public static List<Difference> between(Standard before, Standard after) {
        var all = new Differences();
        all.profile(before.profile(), after.profile());
        all.rules(before.rules(), after.rules());
        all.each(before.dimensions(), after.dimensions(), Dimension::code, all::dimension);
        all.each(before.items(), after.items(), Criterion::code, all::item);
        return List.copyOf(all.found);
    }

    private void profile(Profile before, Profile after) {
        differ("", "标识", before.notice(), after.notice(), Text::shown);
        differ("", "制定机关", before.issuer(), after.issuer(), Text::shown);
        differ("", "性质", before.character(), after.character(), Text::shown);
        differ("", "批准文号", orNone(before.approval()), orNone(after.approval()), it -> it);
        differ("", "说明", before.notes(), after.notes(), Differences::texts);
        differ(
                "",
                "来源",
                before.sources(),
                after.sources(),
                it -> it.stream()
                        .map(source -> source.id() + " " + source.title().shown())
                        .collect(Collectors.joining("\n")));
    }

    private void rules(Rules before, Rules after) {
        differ("", "加分上限", plain(before.bonusCap()), plain(after.bonusCap()), it -> it);
        differ("", "百分点取整方式", before.stepMode(), after.stepMode(), Enum::name);
        differ(
                "",
                "保留小数",
                before.decimals() + " " + before.rounding(),
                after.decimals() + " " + after.rounding(),
                it -> it);
        differ("", "考核期月数", before.periodMonths(), after.periodMonths(), String::valueOf);
        differ("", "等次折算", before.grades(), after.grades(), Differences::grades);
        differ(
                "",
                "司法所分类",
                before.classes(),
                after.classes(),
                it -> it.stream()
                        .map(rule -> rule.type() + " " + rule.test().shown())
                        .collect(Collectors.joining("\n")));
        each(
                before.stars(),
                after.stars(),
                it -> it.star() + "★",
                (code, a, b) -> differ(code, "定星条件", a, b, StarWords::of));
    }

    private void dimension(String code, Dimension before, Dimension after) {
        differ(code, "名称", before.title(), after.title(), Text::shown);
        differ(code, "分值", plain(before.points()), plain(after.points()), it -> it);
        differ(
                code,
                "分组",
                before.groups(),
                after.groups(),
                it -> it.entrySet().stream()
                        .map(group -> group.getKey() + " " + group.getValue().shown())
                        .collect(Collectors.joining("\n")));
    }

    private void item(String code, Criterion before, Criterion after) {
        differ(code, "名称", before.title(), after.title(), Text::shown);
        differ(code, "维度", before.dimension(), after.dimension(), it -> it);
        differ(code, "分值", plain(before.points()), plain(after.points()), it -> it);
        differ(code, "佐证方式", before.evidence(), after.evidence(), Differences::evidence);
        differ(code, "评分规则", before.scoring(), after.scoring(), it -> String.join("\n", RuleWords.of(it)));
        differ(code, "指标", before.indicators(), after.indicators(), it -> String.join("\n", it));
        differ(code, "依据", before.basis(), after.basis(), it -> String.join("\n", it));
        differ(code, "计分说明", before.note(), after.note(), Text::shown);
        differ(code, "不适用情形", notApplicable(before), notApplicable(after), it -> it);
    }

    /** 逐项比较 — compares two things of the same code. */
    private interface Compare<T> {
        void compare(String code, T before, T after);
    }

    private <T> void each(List<T> before, List<T> after, Function<T, String> code, Compare<T> compare) {
        var old = byCode(before, code);
        var fresh = byCode(after, code);
        var codes = new LinkedHashMap<>(old);
        codes.putAll(fresh);
        for (var key : codes.keySet()) {
            var a = old.get(key);
            var b = fresh.get(key);
            if (a != null && b != null) compare.compare(key, a, b);
            else found.add(new Difference(key, a == null ? "新增" : "取消", name(a), name(b)));
        }
    }

    private static <T> Map<String, T> byCode(List<T> items, Function<T, String> code) {
        var map = new LinkedHashMap<String, T>();
        items.forEach(it -> map.put(code.apply(it), it));
        return map;
    }

    private <T> void differ(String code, String what, T before, T after, Function<T, String> words) {
        if (!before.equals(after)) found.add(new Difference(code, what, words.apply(before), words.apply(after)));
    }

    private static String name(@Nullable Object item) {
        return switch (item) {
            case Criterion it -> it.title().shown() + " " + plain(it.points());
            case Dimension it -> it.title().shown() + " " + plain(it.points());
            case StarLevel it -> StarWords.of(it);
            case null, default -> "";
        };
    }

    private static String orNone(@Nullable Object value) {
        return value == null ? "—" : value.toString();
    }

    private static String notApplicable(Criterion criterion) {
        var rule = criterion.notApplicable();
        if (rule == null) return "—";
        var limits = rule.numeratorBelow() == null && rule.denominatorBelow() == null
                ? ""
                : " (" + orNone(rule.numeratorBelow()) + " / " + orNone(rule.denominatorBelow()) + ")";
        return rule.when().shown() + limits;
    }

    private static String texts(List<Text> texts) {
        return texts.stream().map(Text::shown).collect(Collectors.joining("\n"));
    }

    private static String grades(Map<Grade, BigDecimal> grades) {
        return grades.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> it.getKey() + " " + plain(it.getValue()) + " %")
                .collect(Collectors.joining(" "));
    }

    public static String evidence(Map<Criterion.EvidenceKind, BigDecimal> evidence) {
        if (evidence.size() == 1) return evidence.keySet().iterator().next().name();
        return evidence.entrySet().stream()
                .map(it -> it.getKey() + " " + plain(it.getValue()))
                .collect(Collectors.joining(" + "));
    }
}
