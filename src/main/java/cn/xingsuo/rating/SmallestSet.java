package cn.xingsuo.rating;

import cn.xingsuo.rating.Condition.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * 最小组合 — the fewest criteria whose full points meet every condition. Exact, not a guess: the criteria a star names must be in; for
 * each floor the largest gains of its dimension are the fewest that reach it; and of what is left the largest gains are the fewest that
 * reach the total.
 */
final class SmallestSet {
    private final List<Gap> chosen = new ArrayList<>();
    private final List<Gap> left;

    /** @param gaps largest gain first */
    private SmallestSet(List<Gap> gaps) {
        this.left = new ArrayList<>(gaps);
    }

    /** Codes in the order of {@code gaps}; empty when the conditions are met already or cannot be met. */
    static List<String> of(List<Gap> gaps, List<Condition> unmet) {
        var set = new SmallestSet(gaps);
        for (var condition : unmet)
            if (condition.kind() == Kind.CRITERION
                    && !set.take(it -> it.criterion().equals(condition.subject()))) return List.of();
        for (var kind : List.of(Kind.FLOOR, Kind.BASE, Kind.TOTAL))
            for (var condition : unmet) if (condition.kind() == kind && !set.reach(condition)) return List.of();
        return gaps.stream().filter(set.chosen::contains).map(Gap::criterion).toList();
    }

    private boolean reach(Condition condition) {
        Predicate<Gap> counts =
                it -> condition.kind() != Kind.FLOOR || it.dimension().equals(condition.subject());
        while (condition.actual().add(gained(counts)).compareTo(condition.needed()) < 0)
            if (!take(counts)) return false;
        return true;
    }

    private BigDecimal gained(Predicate<Gap> counts) {
        return chosen.stream().filter(counts).map(Gap::gain).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean take(Predicate<Gap> fits) {
        var first = left.stream().filter(fits).findFirst();
        first.ifPresent(it -> {
            left.remove(it);
            chosen.add(it);
        });
        return first.isPresent();
    }
}
