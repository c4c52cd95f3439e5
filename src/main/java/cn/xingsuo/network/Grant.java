package cn.xingsuo.network;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 拨款 — money granted for people's mediation, as its papers say.
 *
 * @param body who received it; null when the office did
 * @param on the day it arrived
 * @param payer who granted it
 * @param document number of the letter or the voucher
 */
public record Grant(
        String kind, @Nullable BodyId body, LocalDate on, BigDecimal amount, String payer, String document) {}
