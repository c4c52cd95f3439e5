package cn.xingsuo.standard;

import java.math.BigDecimal;
import java.util.Map;

/**
 * 评分维度 — a group of criteria with points of its own; a star asks a floor of each.
 *
 * @param groups titles of sub-groups by the code before the dot, e.g. {@code C1} for {@code C1.3}; empty for most dimensions
 */
public record Dimension(String code, Text title, BigDecimal points, Map<String, Text> groups) {}
