package cn.xingsuo.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 评分规则 — how readings become points: thirteen kinds, each naming the indicators it reads. Thresholds on a PERCENT indicator are
 * written out of 100, all others in the indicator's own unit.
 */
public sealed interface Scoring {
    /** The most this rule can give; 0 for vetoes and for parts that only deduct. */
    BigDecimal points();

    List<String> indicators();

    /** 单指标规则 — a rule that reads exactly one indicator. */
    sealed interface Single extends Scoring {
        String indicator();

        @Override
        default List<String> indicators() {
            return List.of(indicator());
        }
    }

    /** 全有或全无 ALL_OR_NOTHING — full points from the threshold on, else none. */
    record AllOrNothing(String indicator, IndicatorUnit unit, BigDecimal points, BigDecimal atLeast)
            implements Single {}

    /** 清单扣分 CHECKLIST_DEDUCT — the reading counts items in order; each missing one costs {@code perItem}. */
    record ChecklistDeduct(String indicator, BigDecimal points, List<Text> items, BigDecimal perItem)
            implements Single {}

    /** 事件扣分 INCIDENT_DEDUCT — each counted incident costs points until none are left. */
    record IncidentDeduct(BigDecimal points, List<Deduction> deductions) implements Scoring {
        @Override
        public List<String> indicators() {
            return deductions.stream().map(Deduction::indicator).toList();
        }
    }

    /**
     * 扣分情形.
     *
     * @param each points each incident costs; null when a single one takes all
     */
    record Deduction(String indicator, Text title, @Nullable BigDecimal each) {}

    /**
     * 分档计分 RATIO_STEP — the band the reading falls into gives the points; bands may differ by class.
     *
     * @param lowerIsBetter bands are then closed at their upper end, so that "at most 20" is one band
     */
    record RatioStep(
            String indicator,
            IndicatorUnit unit,
            BigDecimal points,
            Map<OfficeClass, List<Band>> bands,
            boolean lowerIsBetter)
            implements Single {}

    /** 比例计分 RATIO_LINEAR — none up to {@code from}, all from {@code full} on, in proportion between. */
    record RatioLinear(String indicator, IndicatorUnit unit, BigDecimal points, BigDecimal from, BigDecimal full)
            implements Single {}

    /**
     * 数量目标 COUNT_TARGET — count ÷ target of the points, at most all.
     *
     * @param perMissing when set, each missing one costs this much instead
     */
    record CountTarget(
            String indicator,
            BigDecimal points,
            Map<OfficeClass, BigDecimal> targets,
            @Nullable BigDecimal perMissing) implements Single {}

    /** 每百分点扣分 PER_POINT_DEDUCT — each percentage point below {@code from} costs {@code perPoint}, by the edition's step mode. */
    record PerPointDeduct(String indicator, BigDecimal points, BigDecimal from, BigDecimal perPoint)
            implements Single {}

    /** 抽样均值 SAMPLE_MEAN — the mean of a sample of the points; none below {@code zeroBelow} percent. */
    record SampleMean(String indicator, BigDecimal points, BigDecimal zeroBelow) implements Single {}

    /**
     * 等次评价 GRADE_ABCD — a share of the points by grade.
     *
     * @param graders how many must have graded, or there is no result yet
     */
    record GradeAbcd(String indicator, BigDecimal points, Pooling pooling, int graders) implements Single {}

    /** 等次合成 — how several grades become one. */
    enum Pooling {
        SINGLE,
        MEDIAN,
        MEAN
    }

    /**
     * 按级加分 BONUS_LEVEL — points by the level that recognised it; the same matter counts at its highest level only.
     *
     * @param highestOnly whether only the highest level reached counts, or all recognised matters add up
     */
    record BonusLevel(
            BigDecimal points,
            List<Level> levels,
            boolean highestOnly,
            @Nullable Requirement requires) implements Scoring {
        @Override
        public List<String> indicators() {
            var required = requires == null ? List.<String>of() : List.of(requires.indicator());
            return Stream.concat(levels.stream().map(Level::indicator), required.stream())
                    .toList();
        }
    }

    /** 认定层级 — its indicator counts matters recognised at this level. */
    record Level(String indicator, Text title, BigDecimal points) {}

    /** 前提 — what must be reached before a bonus counts at all. */
    record Requirement(String indicator, BigDecimal atLeast) {}

    /** 按件加分 BONUS_COUNT — each one gives points, up to the maximum. */
    record BonusCount(String indicator, BigDecimal points, BigDecimal each) implements Single {}

    /** 组合计分 COMPOSITE — the sum of parts; a part of 0 points only deducts. */
    record Composite(BigDecimal points, List<Part> parts) implements Scoring {
        @Override
        public List<String> indicators() {
            return parts.stream()
                    .flatMap(part -> part.scoring().indicators().stream())
                    .toList();
        }
    }

    /** 组成部分. */
    record Part(Text title, Scoring scoring) {}

    /**
     * 一票否决 VETO — one occurrence blocks the star or limits it.
     *
     * @param triggers readings that raise it even without a registered incident
     * @param windowMonths how far back it reaches from the reference day; null for the rating period
     * @param responsibility whether only a finding of dereliction counts
     * @param cap the star a CAP leaves; 0 otherwise
     * @param grave the effect of a grave case, where it differs
     */
    record Veto(
            Effect effect,
            int cap,
            @Nullable Integer windowMonths,
            boolean responsibility,
            @Nullable Effect grave,
            List<Requirement> triggers)
            implements Scoring {
        @Override
        public BigDecimal points() {
            return BigDecimal.ZERO;
        }

        @Override
        public List<String> indicators() {
            return triggers.stream().map(Requirement::indicator).toList();
        }
    }

    /** 否决效力. */
    enum Effect {
        /** 不予定星或撤销. */
        HARD,
        /** 限制最高星级. */
        CAP,
        /** 解除前暂停. */
        SUSPEND
    }
}
