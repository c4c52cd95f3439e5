package cn.xingsuo.report;

import java.math.BigDecimal;

/**
 * 勾稽不符 — a sum of a table that does not hold.
 *
 * @param rule Chinese, which sum
 * @param column Chinese, in which column
 */
public record BrokenSum(String rule, String column, BigDecimal whole, BigDecimal parts) {}
