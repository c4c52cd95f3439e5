package cn.xingsuo.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 星级标准 — one edition of a rating standard, in force from a day on, never changed once published.
 *
 * @param criteria base criteria in the order of the paper
 * @param bonuses bonus items, dimension {@code G}
 * @param vetoes veto items, dimension {@code V}, each scored by {@link Scoring.Veto}
 */
public record Standard(
        String id,
        Text title,
        LocalDate since,
        Profile profile,
        List<Dimension> dimensions,
        List<Criterion> criteria,
        List<Criterion> bonuses,
        List<Criterion> vetoes,
        Rules rules) {
    /** Base criteria, bonuses and vetoes, in this order. */
    public List<Criterion> items() {
        return Stream.of(criteria, bonuses, vetoes).flatMap(List::stream).toList();
    }

    /** Any base criterion, bonus or veto by its code. */
    public Optional<Criterion> find(String code) {
        return items().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    public List<Criterion> criteriaOf(Dimension dimension) {
        return criteria.stream()
                .filter(it -> it.dimension().equals(dimension.code()))
                .toList();
    }

    /** Every indicator any item reads, without repetition. */
    public List<String> indicators() {
        return items().stream()
                .flatMap(it -> it.indicators().stream())
                .distinct()
                .toList();
    }

    /** The class of an office from its town's residents and its correction subjects. */
    public OfficeClass classOf(int residents, int subjects) {
        return rules.classes().stream()
                .filter(it -> it.covers(residents, subjects))
                .findFirst()
                .map(ClassRule::type)
                .orElse(OfficeClass.MEDIUM);
    }

    public Standard with(Rules other) {
        return new Standard(id, title, since, profile, dimensions, criteria, bonuses, vetoes, other);
    }
}
