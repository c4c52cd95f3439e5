package cn.xingsuo.standard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 分档 — one half-open step: from (inside) up to (outside) gives points. Where lower is better, it is the upper end that lies inside.
 *
 * @param to null for "and everything beyond"
 */
public record Band(BigDecimal from, @Nullable BigDecimal to, BigDecimal points) {}
