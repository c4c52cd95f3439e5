package cn.xingsuo.rating;

import static java.util.Objects.requireNonNull;

import cn.xingsuo.standard.OfficeClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 紧凑得分 — a score as it is stored: what is its own stands here, what it shares with others is named by number.
 *
 * @param checks for each star, the numbers of its conditions
 */
record Compact(
        String edition,
        OfficeClass officeClass,
        LocalDate on,
        Stars stars,
        Totals totals,
        List<Long> dimensions,
        List<Long> findings,
        List<Long> vetoes,
        List<Check> checks) {
    /** 星级核对编号. */
    record Check(int star, List<Long> conditions) {}

    static Compact of(Score it, Parts.Numbers numbers) {
        return new Compact(
                it.edition(),
                it.officeClass(),
                it.on(),
                it.stars(),
                it.totals(),
                numbers(it.dimensions(), numbers),
                numbers(it.findings(), numbers),
                numbers(it.vetoes(), numbers),
                it.checks().stream()
                        .map(check -> new Check(check.star(), numbers(check.conditions(), numbers)))
                        .toList());
    }

    private static List<Long> numbers(List<?> parts, Parts.Numbers numbers) {
        var found = new ArrayList<Long>(parts.size());
        for (var part : parts) found.add(numbers.of(part));
        return found;
    }

    /** The numbers named here and what each stands for. */
    Map<Long, Class<?>> parts() {
        var all = new HashMap<Long, Class<?>>();
        dimensions.forEach(it -> all.put(it, DimensionScore.class));
        findings.forEach(it -> all.put(it, Finding.class));
        vetoes.forEach(it -> all.put(it, VetoFinding.class));
        checks.forEach(check -> check.conditions().forEach(it -> all.put(it, Condition.class)));
        return all;
    }

    /** @param parts all {@link #parts()} */
    Score full(Map<Long, Object> parts) {
        return new Score(
                edition,
                officeClass,
                on,
                stars,
                totals,
                full(dimensions, DimensionScore.class, parts),
                full(findings, Finding.class, parts),
                full(vetoes, VetoFinding.class, parts),
                checks.stream()
                        .map(it -> new StarCheck(it.star(), full(it.conditions(), Condition.class, parts)))
                        .toList());
    }

    private static <T> List<T> full(List<Long> numbers, Class<T> type, Map<Long, Object> parts) {
        return numbers.stream()
                .map(it -> type.cast(requireNonNull(parts.get(it))))
                .toList();
    }
}
