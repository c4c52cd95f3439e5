package cn.xingsuo.law;

/**
 * 延期规则 — how a term may be prolonged.
 *
 * @param times how often
 * @param needs whose consent it takes, Chinese
 * @param parameter true when the law leaves the amount open and this is a local reference value
 */
public record Extension(Length length, int times, String needs, String needsEnglish, boolean parameter, String note) {}
