package cn.xingsuo.mediation.web;

import static java.lang.Boolean.TRUE;
import static java.util.Objects.requireNonNullElse;

import cn.xingsuo.mediation.Dispute;
import cn.xingsuo.web.Label;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 纠纷内容 — the part of the quick registration that says what it is about.
 *
 * @param village where it arose; where a party lives when it arose elsewhere
 * @param elsewhere the place outside the office's towns where it arose; empty in a local dispute
 */
record NewDispute(
        @Label("纠纷类型") @NotBlank String category,
        @Label("发生地") @NotBlank String village,
        @Label("来源") @NotBlank String source,
        @Label("难易程度") @Nullable String difficulty,
        @Label("曾调未果") @Nullable Boolean repeated,
        @Label("事由") @NotBlank @Size(max = 2000) String story,
        @Label("风险提示") @Nullable Set<String> risks,
        @Label("辖区外的发生地") @Size(max = 12) @Nullable String elsewhere,
        @Label("受理事项") @Valid @Nullable NewTerms terms) {
    private static final String USUAL = "ORDINARY";

    private String place() {
        return elsewhere == null || elsewhere.isBlank() ? village : elsewhere.strip();
    }

    Dispute asDispute() {
        var level = difficulty == null || difficulty.isBlank() ? USUAL : difficulty;
        return new Dispute(
                place(), category, source, level, TRUE.equals(repeated), story, requireNonNullElse(risks, Set.of()));
    }
}
