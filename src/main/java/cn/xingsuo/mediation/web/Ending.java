package cn.xingsuo.mediation.web;

import static java.util.Objects.requireNonNullElse;

import cn.xingsuo.mediation.Duty;
import cn.xingsuo.mediation.Outcome;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * 结案表单 — the outcome as a form or the API's document says it; which fields count depends on the kind.
 *
 * @param outcome code of the value set {@code mediation-outcome}
 * @param text terms of the agreement, or what happened
 */
public record Ending(
        @Label("结案方式") @NotBlank String outcome,
        @Label("结案日期") @NotNull LocalDate on,
        @Label("协议内容或情况说明") @Size(max = 2000) @Nullable String text,
        @Label("协议生效日期") @Nullable LocalDate effectiveOn,
        @Label("履行期限") @Nullable LocalDate performBy,
        @Label("终止原因") @Nullable String reason,
        @Label("告知的其他途径") @Nullable Set<String> routes,
        @Label("履行义务") @Valid @Nullable List<DutyLine> duties) {
    Outcome asOutcome() {
        var words = requireNonNullElse(text, "");
        return switch (outcome) {
            case "WRITTEN" -> new Outcome.WrittenAgreement(on, words, effective(), performed(), agreed());
            case "ORAL" -> new Outcome.OralAgreement(on, words, performed(), agreed());
            case "FAILED" ->
                new Outcome.Failure(on, requireNonNullElse(reason, ""), requireNonNullElse(routes, Set.of()), words);
            case "TERMINATED" ->
                new Outcome.Termination(
                        on, requireNonNullElse(reason, ""), requireNonNullElse(routes, Set.of()), words);
            case "WITHDRAWN" -> new Outcome.Withdrawal(on, words);
            default -> throw new Refusal("没有“{0}”这种结案方式。请从列表中选择。", null, outcome);
        };
    }

    /** The rows in which something was typed. */
    List<DutyLine> rows() {
        return duties == null
                ? List.of()
                : duties.stream().filter(it -> it != null && !it.isEmpty()).toList();
    }

    /** The same form with an empty row more, or without one of its rows; the row keeps its place until then. */
    Ending withRow(String change) {
        var rows = new ArrayList<>(duties == null ? List.<DutyLine>of() : duties);
        if (change.equals("add")) rows.add(new DutyLine(null, null, null, null, null, null));
        else if (change.matches("\\d{1,3}") && Integer.parseInt(change) < rows.size())
            rows.remove(Integer.parseInt(change));
        return new Ending(outcome, on, text, effectiveOn, performBy, reason, routes, rows);
    }

    private List<Duty> agreed() {
        var rows = rows();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).asDuty(i + 1))
                .toList();
    }

    boolean settles() {
        return outcome.equals("WRITTEN") || outcome.equals("ORAL");
    }

    LocalDate effective() {
        return later(effectiveOn);
    }

    LocalDate performed() {
        return rows().stream()
                .map(DutyLine::dueOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> later(performBy));
    }

    private LocalDate later(@Nullable LocalDate day) {
        return requireNonNullElse(day, on);
    }
}
