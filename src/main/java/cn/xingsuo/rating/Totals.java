package cn.xingsuo.rating;

import java.math.BigDecimal;

/**
 * 总分 — rounded totals; "best" ones assume every missing reading turns out best.
 *
 * @param base sum of the dimensions
 * @param bonus bonus points after the cap
 * @param bonusUncapped bonus points before the cap
 * @param total base and capped bonus
 */
public record Totals(
        BigDecimal base,
        BigDecimal bestBase,
        BigDecimal bonus,
        BigDecimal bestBonus,
        BigDecimal bonusUncapped,
        BigDecimal total,
        BigDecimal bestTotal) {}
