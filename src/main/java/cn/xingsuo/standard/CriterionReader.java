package cn.xingsuo.standard;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** 评分项读取 — reads criteria, bonuses and vetoes, and resolves what they lean on. */
final class CriterionReader {
    private final ScoringReader scorings;
    private final Predicate<String> citations;
    private final Set<String> codes = new HashSet<>();

    CriterionReader(Catalogue catalogue, Predicate<String> citations) {
        this.scorings = new ScoringReader(catalogue);
        this.citations = citations;
    }

    /** Reads one item; its points are 0 and it needs no evidence when it is a veto. */
    Criterion read(Mapping line, @Nullable String dimension) {
        var code = line.text("code");
        if (!codes.add(code)) line.problem("code", "编号 {0} 重复", code);
        var isVeto = "V".equals(dimension);
        var points = isVeto ? BigDecimal.ZERO : line.number("points");
        var criterion = new Criterion(
                code,
                line.bilingual("title"),
                dimension == null ? line.text("dimension") : dimension,
                points,
                isVeto ? Map.of() : evidence(line, points),
                scoring(line, points),
                basis(line),
                line.bilingual("note"),
                notApplicable(line));
        line.done();
        if (isVeto != criterion.scoring() instanceof Scoring.Veto) line.problem("scoring", "一票否决项且只有一票否决项使用 VETO 规则");
        return criterion;
    }

    private Scoring scoring(Mapping line, BigDecimal points) {
        var map = line.map("scoring");
        if (map != null) return scorings.read(map, points);
        line.problem("scoring", "缺少字段 {0}", "scoring");
        return new Scoring.Composite(points, List.of());
    }

    private Map<Criterion.EvidenceKind, BigDecimal> evidence(Mapping line, BigDecimal points) {
        var split = new EnumMap<Criterion.EvidenceKind, BigDecimal>(Criterion.EvidenceKind.class);
        var map = line.map("evidence");
        if (map == null) {
            line.problem("evidence", "缺少字段 {0}", "evidence");
            return split;
        }
        for (var kind : Criterion.EvidenceKind.values())
            if (map.has(kind.name())) split.put(kind, map.number(kind.name()));
        map.done();
        var sum = split.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(points) != 0) line.problem("evidence", "佐证方式合计 {0} 分,应为 {1} 分", sum, points);
        return split;
    }

    private List<String> basis(Mapping line) {
        var words = line.words("basis");
        if (words.isEmpty()) line.problem("basis", "缺少依据");
        for (var word : words)
            if (!citations.test(word.getValue())) line.problemAt(word, "依据 {0} 不在我们的法源和本标准的来源中", word.getValue());
        return words.stream().map(it -> it.getValue()).toList();
    }

    private Criterion.@Nullable NotApplicable notApplicable(Mapping line) {
        var map = line.map("notApplicable");
        if (map == null) return null;
        var numerator = map.numberOrNull("numeratorBelow");
        var denominator = map.numberOrNull("denominatorBelow");
        return new Criterion.NotApplicable(map.bilingual(), numerator, denominator);
    }
}
