package cn.xingsuo.rating;

import java.math.BigDecimal;
import java.util.List;

/**
 * 差距 — one base criterion that could still give points, and what they would unlock.
 *
 * @param now points that are certain now
 * @param needed points when it is full
 * @param gain what that adds to the total, scaled where criteria of the dimension do not apply
 * @param unlocks the unmet conditions of the next star that it helps to meet
 */
public record Gap(
        String criterion,
        String dimension,
        BigDecimal now,
        BigDecimal needed,
        BigDecimal gain,
        Finding.State state,
        List<Condition> unlocks) {}
