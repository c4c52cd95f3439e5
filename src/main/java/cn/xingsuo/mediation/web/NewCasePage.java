package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.Side;
import cn.xingsuo.mediation.Value;
import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 快速登记页 — its lists and what stands in its fields at first.
 *
 * @param recent categories the account used lately
 * @param bodies committees of the office
 * @param village where the account registered its last case
 */
public record NewCasePage(
        List<Option> villages,
        @Nullable String village,
        LocalDate today,
        String mediator,
        Choices choices,
        List<String> recent,
        List<Option> bodies) {
    /** The categories, those used lately first. */
    public List<Option> categories() {
        var all = choices.typed("category");
        var first = recent.stream()
                .flatMap(code -> all.stream().filter(it -> it.value().equals(code)));
        return Stream.concat(first, all.stream().filter(it -> !recent.contains(it.value())))
                .toList();
    }

    /** The phrases of the quick registration, in the order of their keys. */
    public List<String> phrases() {
        return choices.of("phrase").stream().map(it -> it.text("text")).toList();
    }

    public List<Option> consentForms() {
        return Choices.consentForms();
    }

    public List<Option> sides() {
        return Option.of(Side.values(), Side::title);
    }

    public List<Value> risks() {
        return choices.of("risk");
    }
}
