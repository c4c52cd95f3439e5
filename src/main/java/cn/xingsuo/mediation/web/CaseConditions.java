package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.CaseTokens;
import cn.xingsuo.mediation.DaySpan;
import cn.xingsuo.mediation.Sight;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Viewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 筛选条件 — a filter as SQL: conditions and their parameters. */
final class CaseConditions {
    private static final double SOON_MET = 0.02;
    private final List<String> all = new ArrayList<>();
    private final List<String> area = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final Scope scope;
    private CaseWords words = CaseWords.NONE;
    private Map<String, Double> common = Map.of();
    private CaseWords.@Nullable Word driver;

    private CaseConditions(Scope scope) {
        this.scope = scope;
    }

    static CaseConditions of(CaseFilter filter, Viewer viewer) {
        var it = new CaseConditions(Scope.of(viewer));
        it.parameters.putAll(Sight.of(viewer));
        it.area.add(area(it.scope));
        it.parameters.put("area", it.scope.prefix());
        it.all.addAll(it.area);
        // who asks for the hidden ones alone learns that they exist; any narrower question would tell who they are
        if (!filter.listsHidden()) it.all.add(Sight.OPEN);
        // one office is an equality, so that the index also gives the order
        if (viewer.office() != null && viewer.scope().equals(viewer.office())) it.same("office_code", viewer.office());
        it.same("status", filter.status() == null ? null : filter.status().name());
        it.same("category", filter.category());
        it.same("mediator_account", filter.mediator());
        it.village(filter.village());
        it.risk(filter.risk());
        it.when("registered_on >= :from", "from", filter.from());
        it.when("registered_on <= :to", "to", filter.to());
        if (filter.order() == CaseSort.DUE) it.all.add("status = 'OPEN'");
        if (filter.q() != null) it.words(filter.q());
        return it;
    }

    /** A province and a city have indexes of their own in the order of registration. */
    private static String area(Scope scope) {
        return switch (scope.prefix().length()) {
            case 2 -> "left(office_code, 2) = :area";
            case 4 -> "left(office_code, 4) = :area";
            default -> "office_code like :scope";
        };
    }

    String sql() {
        return String.join(" and ", all);
    }

    /** The first rows of the scope in that order, whatever was asked of them. */
    String first(CaseSort order, int rows) {
        return "(select * from mediation where %s %s limit %d) mediation"
                .formatted(String.join(" and ", area), order.clause(), rows);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    CaseConditions behind(CaseSort order, @Nullable CaseKey key) {
        if (key == null) return this;
        all.add(order.behind());
        area.add(order.behind());
        parameters.put("keyDay", key.day());
        parameters.put("keyId", key.id());
        return this;
    }

    private void risk(@Nullable String risk) {
        if (risk == null || risk.isBlank()) all.add("not hidden");
        else when("risks @> array[:risk]::text[]", "risk", risk);
    }

    private void village(@Nullable String code) {
        if (code != null && !code.isBlank()) when("village_code like :village", "village", code + "%");
    }

    private void words(String q) {
        words = CaseWords.of(q);
        words.words().forEach(it -> all.add(it.sql()));
        words.readings().forEach(it -> parameters.put(it.name(), it.like()));
    }

    /**
     * In a wide scope the rarest word is looked up in the index. The others, and every word in a district, are only compared: there are few
     * enough cases to look at.
     */
    CaseConditions lookedUp(CaseTokens tokens) {
        rarest(tokens).ifPresent(this::drive);
        return this;
    }

    /** The same for lists in another order than that of registration: there a common word is soon met by reading on. */
    CaseConditions lookedUpIfRare(CaseTokens tokens) {
        rarest(tokens).filter(it -> it.share(common) == 0).ifPresent(this::drive);
        return this;
    }

    private Optional<CaseWords.Word> rarest(CaseTokens tokens) {
        if (!scope.isWide() || words.words().isEmpty()) return Optional.empty();
        common = tokens.common(
                words.readings().flatMap(it -> it.pairs().stream()).distinct().toList());
        return words.rarest(common);
    }

    private void drive(CaseWords.Word word) {
        driver = word;
        all.add(word.readings().stream()
                .map(it -> "(%s and %s @> :%sTokens::text[])".formatted(it.sql(), CaseTokens.INDEXED, it.name()))
                .collect(Collectors.joining(" or ", "(", ")")));
        tokens(List.of());
    }

    private void tokens(List<String> within) {
        if (driver != null)
            for (var it : driver.readings())
                parameters.put(
                        it.name() + "Tokens",
                        Stream.concat(it.rarest(common).stream(), within.stream())
                                .toArray(String[]::new));
    }

    /** Whether even the rarest word is common: then the newest cases are looked at first. */
    boolean findsMuch() {
        return driver != null && driver.share(common) > 0;
    }

    /** Whether every word is so common that reading on in the order of the list soon meets enough of them. */
    boolean isSoonMet() {
        return driver != null && driver.share(common) >= SOON_MET;
    }

    /** Looks at these days only; for a search that {@link #findsMuch}. */
    CaseConditions during(DaySpan span) {
        if (!parameters.containsKey("first")) all.add("registered_on between :first and :last");
        parameters.put("first", span.first());
        parameters.put("last", span.last());
        tokens(CaseTokens.within(scope, span));
        return this;
    }

    private void same(String column, @Nullable String value) {
        if (value != null && !value.isBlank()) when(column + " = :" + column, column, value);
    }

    private void when(String condition, String name, @Nullable Object value) {
        if (value == null) return;
        all.add(condition);
        parameters.put(name, value);
    }
}
