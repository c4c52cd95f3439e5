package cn.xingsuo.rating;

import java.math.BigDecimal;

/**
 * 稳健值 — what stands beside an official share.
 *
 * @param atLeast the lower confidence bound, out of 100
 * @param matters how many different matters it rests on
 */
public record Cautious(BigDecimal atLeast, BigDecimal matters) {}
