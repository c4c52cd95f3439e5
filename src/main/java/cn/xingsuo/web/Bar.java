package cn.xingsuo.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * 得分条 — how much of something is reached, with the floor marked on it.
 *
 * @param whole what a full bar means
 * @param floor the least that is needed; null where there is none
 */
public record Bar(
        BigDecimal reached, BigDecimal whole, @Nullable BigDecimal floor) {
    public boolean isShort() {
        return floor != null && reached.compareTo(floor) < 0;
    }

    /** Percent of the bar's length. */
    public String filled() {
        return percent(reached);
    }

    public String mark() {
        return floor == null ? "0" : percent(floor);
    }

    private String percent(BigDecimal part) {
        if (whole.signum() <= 0) return "0";
        var percent = part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP);
        return percent.max(BigDecimal.ZERO).min(BigDecimal.valueOf(100)).toPlainString();
    }
}
