package cn.xingsuo.rating;

import java.math.BigDecimal;

/**
 * 维度得分 — earned points of one dimension, scaled up to its full points where criteria were not applicable.
 *
 * @param applicable points of the criteria that apply
 * @param earned certain points, rounded
 * @param best points if every missing reading turned out best, rounded
 * @param floor points the star in reach asks of this dimension; the lowest star's once the highest is reached
 */
public record DimensionScore(
        String code, BigDecimal points, BigDecimal applicable, BigDecimal earned, BigDecimal best, BigDecimal floor) {}
