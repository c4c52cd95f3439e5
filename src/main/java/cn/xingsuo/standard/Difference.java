package cn.xingsuo.standard;

/**
 * 版本差异 — one point in which two editions differ.
 *
 * @param code of the item; empty for rules of the whole edition
 * @param what Chinese name of what differs, a key of the English catalogue
 * @param before empty when it is new
 * @param after empty when it is gone
 */
public record Difference(String code, String what, String before, String after) {}
