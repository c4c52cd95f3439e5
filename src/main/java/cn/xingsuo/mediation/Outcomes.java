package cn.xingsuo.mediation;

import static java.util.stream.Collectors.joining;

import cn.xingsuo.mediation.Outcome.Failure;
import cn.xingsuo.mediation.Outcome.OralAgreement;
import cn.xingsuo.mediation.Outcome.Termination;
import cn.xingsuo.mediation.Outcome.Withdrawal;
import cn.xingsuo.mediation.Outcome.WrittenAgreement;
import cn.xingsuo.web.Refusal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** 调解结果核对 — codes against the value sets, texts against length; and how an outcome reads in the record of work. */
final class Outcomes {
    private Outcomes() {}

    static Outcome checked(Outcome outcome, ValueSets values) {
        return switch (outcome) {
            case WrittenAgreement it ->
                new WrittenAgreement(
                        it.on(),
                        terms(it.terms()),
                        it.effectiveOn(),
                        last(it.duties(), it.performBy()),
                        duties(it.duties(), values));
            case OralAgreement it ->
                new OralAgreement(
                        it.on(), terms(it.terms()), last(it.duties(), it.performBy()), duties(it.duties(), values));
            case Failure it -> {
                it.routes().forEach(values.of("mediation-route")::require);
                var reason = values.of("mediation-termination").require(it.reason());
                yield new Failure(it.on(), reason.code(), it.routes(), Prose.optional("情况说明", it.note(), Prose.STORY));
            }
            case Termination it -> {
                it.routes().forEach(values.of("mediation-route")::require);
                var reason = values.of("mediation-termination").require(it.reason());
                yield new Termination(
                        it.on(), reason.code(), it.routes(), Prose.required("情况说明", it.note(), Prose.STORY));
            }
            case Withdrawal it -> new Withdrawal(it.on(), Prose.required("撤回原因", it.reason(), Prose.STORY));
        };
    }

    /** Statutory records stay Chinese, whatever language the officer's pages have. */
    static String words(Outcome outcome, ValueSets values) {
        var title = values.of("mediation-outcome").title(outcome.code());
        return title + ":"
                + switch (outcome) {
                    case WrittenAgreement it -> it.terms();
                    case OralAgreement it -> it.terms();
                    case Failure it -> ended(it.reason(), it.routes(), values);
                    case Termination it -> ended(it.reason(), it.routes(), values) + ";" + it.note();
                    case Withdrawal it -> it.reason();
                };
    }

    private static String ended(String reason, Set<String> told, ValueSets values) {
        return values.of("mediation-termination").title(reason) + ";已告知途径:" + routes(told, values);
    }

    static String routes(Set<String> told, ValueSets values) {
        return told.stream().map(values.of("mediation-route")::title).sorted().collect(joining("、"));
    }

    private static List<Duty> duties(List<Duty> duties, ValueSets values) {
        var most = values.rule("MOST_DUTIES");
        if (duties.size() > most) throw new Refusal("履行义务有 {0} 项,最多 {1} 项。请合并后重填。", null, duties.size(), most);
        return duties.stream().map(Duty::checked).toList();
    }

    /** Its days among themselves, and what has to be told when nothing was agreed. */
    static void inOrder(Outcome outcome, LocalDate today) {
        switch (outcome) {
            case WrittenAgreement it -> {
                Dates.notFuture(it.effectiveOn(), today);
                Dates.inOrder(it.on(), it.effectiveOn(), "协议生效日期 {0} 早于达成协议日期 {1}。请核对日期。");
                Dates.inOrder(it.on(), it.performBy(), "履行期限 {0} 早于达成协议日期 {1}。请核对日期。");
            }
            case OralAgreement it -> Dates.inOrder(it.on(), it.performBy(), "履行期限 {0} 早于达成协议日期 {1}。请核对日期。");
            case Failure it -> told(it.routes());
            case Termination it -> told(it.routes());
            case Withdrawal _ -> {}
        }
        outcome.duties().forEach(it -> Dates.inOrder(outcome.on(), it.dueOn(), "履行期限 {0} 早于达成协议日期 {1}。请核对日期。"));
    }

    private static void told(Set<String> routes) {
        if (routes.isEmpty()) throw new Refusal("调解不成的应当告知当事人仲裁、行政、司法等途径。请选择已告知的途径。", "people-mediation-law#26");
    }

    private static LocalDate last(List<Duty> duties, LocalDate performBy) {
        return duties.stream().map(Duty::dueOn).max(Comparator.naturalOrder()).orElse(performBy);
    }

    /** The article by which a case is over. */
    static int article(Outcome outcome) {
        return switch (outcome) {
            case WrittenAgreement _, OralAgreement _ -> 31;
            case Failure _, Termination _ -> 26;
            case Withdrawal _ -> 23;
        };
    }

    private static String terms(String terms) {
        return Prose.required("协议内容", terms, Prose.STORY);
    }
}
