package cn.xingsuo.rating;

import cn.xingsuo.rating.measure.Reading;
import java.math.BigDecimal;
import java.util.List;

/**
 * 评分结果 — one criterion's or bonus's points and how they came about. Stored as it is and never recomputed.
 *
 * @param dimension code of its dimension, {@code G} for bonuses
 * @param points the most it can give
 * @param earned points that are certain: missing readings count as the worst possible
 * @param best points if every missing reading turned out best; equals {@code earned} unless {@code NO_DATA}
 * @param readings what was read, in the order of the rule
 * @param working the calculation without words, e.g. {@code 195 ÷ 200 = 97.5 % → 1.5 / 2.5}
 * @param citations articles and sources it rests on
 */
public record Finding(
        String criterion,
        String dimension,
        BigDecimal points,
        BigDecimal earned,
        BigDecimal best,
        State state,
        List<Measured> readings,
        String working,
        List<String> citations) {
    /** 评分状态. */
    public enum State {
        SCORED,
        /** 缺数: at least one reading is missing, so the points are a range. */
        NO_DATA,
        /** 不适用: taken out, its dimension is scaled up. */
        NOT_APPLICABLE
    }

    /** 指标读数 — one indicator and what it read. */
    public record Measured(String indicator, Reading reading) {}

    public boolean isApplicable() {
        return state != State.NOT_APPLICABLE;
    }
}
