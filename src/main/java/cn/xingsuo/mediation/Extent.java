package cn.xingsuo.mediation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 规模 — what a dispute is about in figures, as far as they are known.
 *
 * @param scale code in {@code mediation-scale}
 * @param people how many are involved
 * @param amount money asked for, in yuan
 */
public record Extent(
        String scale, @Nullable Integer people, @Nullable BigDecimal amount) {
    public static final Extent UNKNOWN = new Extent("INDIVIDUAL", null, null);
}
