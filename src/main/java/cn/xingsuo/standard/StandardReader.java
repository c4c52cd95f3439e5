package cn.xingsuo.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** 标准读取 — reads one edition and finds everything wrong with it: file, line, reason. */
final class StandardReader {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private final Catalogue catalogue;
    private final Predicate<String> articles;

    /** @param articles whether we hold the article of a citation */
    StandardReader(Catalogue catalogue, Predicate<String> articles) {
        this.catalogue = catalogue;
        this.articles = articles;
    }

    /** What came of reading: a standard only when nothing is wrong. */
    sealed interface Outcome {
        record Good(Standard standard) implements Outcome {}

        record Broken(List<Problem> problems) implements Outcome {}
    }

    Outcome read(String file, String text) {
        var problems = new Problems(file);
        var root = YamlFile.read(text, problems);
        if (root == null) return new Outcome.Broken(problems.found());
        var standard = standard(root);
        root.done();
        return problems.isEmpty() ? new Outcome.Good(standard) : new Outcome.Broken(problems.found());
    }

    private Standard standard(Mapping root) {
        var profile = profile(root);
        var sources =
                new HashSet<>(profile.sources().stream().map(Profile.Source::id).toList());
        var items = new CriterionReader(catalogue, it -> it.contains("#") ? articles.test(it) : sources.contains(it));
        var dimensions = dimensions(root);
        var criteria =
                root.list("criteria").stream().map(it -> items.read(it, null)).toList();
        checkPoints(root, dimensions, criteria);
        var bonuses =
                root.list("bonuses").stream().map(it -> items.read(it, "G")).toList();
        var vetoes = root.list("vetoes").stream().map(it -> items.read(it, "V")).toList();
        return new Standard(
                root.text("id"),
                root.bilingual("title"),
                root.date("since"),
                profile,
                dimensions,
                criteria,
                bonuses,
                vetoes,
                rules(root, criteria));
    }

    private static Profile profile(Mapping root) {
        var sources = new ArrayList<Profile.Source>();
        var listed = root.map("sources");
        if (listed != null) for (var id : listed.keys()) sources.add(new Profile.Source(id, listed.bilingual(id)));
        return new Profile(
                root.bilingual("notice"),
                root.bilingual("issuer"),
                root.bilingual("character"),
                root.textOrNull("approval"),
                root.list("notes").stream().map(Mapping::bilingual).toList(),
                sources);
    }

    private static List<Dimension> dimensions(Mapping root) {
        var dimensions = new ArrayList<Dimension>();
        for (var line : root.list("dimensions")) {
            Map<String, Text> groups = new LinkedHashMap<>();
            var listed = line.map("groups");
            if (listed != null) for (var code : listed.keys()) groups.put(code, listed.bilingual(code));
            dimensions.add(new Dimension(line.text("code"), line.bilingual("title"), line.number("points"), groups));
            line.done();
        }
        return dimensions;
    }

    private static void checkPoints(Mapping root, List<Dimension> dimensions, List<Criterion> criteria) {
        Set<String> known = new HashSet<>();
        var total = BigDecimal.ZERO;
        var lines = root.list("dimensions");
        for (int i = 0; i < dimensions.size(); i++) {
            var dimension = dimensions.get(i);
            if (!known.add(dimension.code())) lines.get(i).problem("code", "编号 {0} 重复", dimension.code());
            total = total.add(dimension.points());
            var sum = criteria.stream()
                    .filter(it -> it.dimension().equals(dimension.code()))
                    .map(Criterion::points)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(dimension.points()) != 0)
                lines.get(i).problem("points", "维度 {0} 各项合计 {1} 分,应为 {2} 分", dimension.code(), sum, dimension.points());
        }
        if (total.compareTo(HUNDRED) != 0) root.problem("dimensions", "各维度合计 {0} 分,应为 100 分", total);
        var criterionLines = root.list("criteria");
        for (int i = 0; i < criteria.size(); i++)
            if (!known.contains(criteria.get(i).dimension()))
                criterionLines
                        .get(i)
                        .problem("dimension", "没有维度 {0}", criteria.get(i).dimension());
    }

    private static Rules rules(Mapping root, List<Criterion> criteria) {
        var grades = new EnumMap<Grade, BigDecimal>(Grade.class);
        var listed = root.map("grades");
        if (listed == null) root.problem("grades", "缺少字段 {0}", "grades");
        for (var grade : Grade.values())
            grades.put(grade, listed == null ? BigDecimal.ZERO : listed.number(grade.name()));
        if (listed != null) listed.done();
        return new Rules(
                root.number("bonusCap"),
                root.choice("stepMode", Rules.StepMode.class),
                root.whole("decimals", 2),
                root.choice("rounding", RoundingMode.class),
                root.whole("periodMonths", 12),
                grades,
                new StarReader(criteria).stars(root),
                StarReader.classes(root));
    }
}
