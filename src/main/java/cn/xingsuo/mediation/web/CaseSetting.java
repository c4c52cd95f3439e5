package cn.xingsuo.mediation.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 受理情况 — where a case came from, by which right and how large it is; Chinese words, empty where nothing is known.
 *
 * @param office code of the office that leads
 */
public record CaseSetting(
        String office,
        @Nullable String body,
        String jurisdiction,
        String entrusted,
        @Nullable LocalDate entrustedOn,
        String scale,
        @Nullable Integer people,
        @Nullable BigDecimal amount,
        String origin) {}
