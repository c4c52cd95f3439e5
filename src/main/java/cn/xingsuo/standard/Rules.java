package cn.xingsuo.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * 计分总则 — what holds for the whole edition.
 *
 * @param decimals to which dimension and total scores are rounded
 * @param periodMonths length of the rating period that ends on the reference day
 * @param grades percent of the points by grade
 * @param stars highest first
 */
public record Rules(
        BigDecimal bonusCap,
        StepMode stepMode,
        int decimals,
        RoundingMode rounding,
        int periodMonths,
        Map<Grade, BigDecimal> grades,
        List<StarLevel> stars,
        List<ClassRule> classes) {
    /** 百分点取整方式 — how a started percentage point counts. */
    public enum StepMode {
        /** Only full points count. */
        FLOOR,
        /** A started point counts whole. */
        CEIL,
        /** In proportion. */
        PRORATA
    }

    public Rules with(StepMode other) {
        return new Rules(bonusCap, other, decimals, rounding, periodMonths, grades, stars, classes);
    }
}
