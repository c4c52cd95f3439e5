package cn.xingsuo.network.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 调解员行 — one row of the register.
 *
 * @param bodies where they serve on the day, in words
 * @param hours hours of training in the twelve months before the day
 */
public record MediatorLine(
        String id,
        String name,
        boolean woman,
        boolean fullTime,
        String grade,
        @Nullable String certificate,
        @Nullable String bodies,
        BigDecimal hours) {
    public String path() {
        return "/mediation/mediators/" + id;
    }
}
