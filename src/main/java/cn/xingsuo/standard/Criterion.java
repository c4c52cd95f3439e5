package cn.xingsuo.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 评分项 — one line of the standard: a base criterion, a bonus, or a veto.
 *
 * @param code e.g. {@code C1.3}, {@code G4}, {@code V6}
 * @param dimension code of its dimension; {@code G} for bonuses, {@code V} for vetoes
 * @param evidence how the points are proven, and how many points each way; empty for vetoes
 * @param basis citations of law, or ids of the edition's own sources
 * @param note how it is counted
 */
public record Criterion(
        String code,
        Text title,
        String dimension,
        BigDecimal points,
        Map<EvidenceKind, BigDecimal> evidence,
        Scoring scoring,
        List<String> basis,
        Text note,
        @Nullable NotApplicable notApplicable) {
    /** 佐证方式. */
    public enum EvidenceKind {
        /** 系统生成: computed from operating records. */
        C,
        /** 材料: a document. */
        D,
        /** 现场评判: an inspector's judgement. */
        J
    }

    /**
     * 不适用规则 — when the criterion is taken out. The two limits concern the criterion's first indicator.
     *
     * @param when in words
     * @param numeratorBelow not applicable when the numerator is smaller
     * @param denominatorBelow not applicable when the denominator is smaller
     */
    public record NotApplicable(
            Text when,
            @Nullable BigDecimal numeratorBelow,
            @Nullable BigDecimal denominatorBelow) {}

    /** Every indicator its scoring reads. */
    public List<String> indicators() {
        return scoring.indicators();
    }
}
