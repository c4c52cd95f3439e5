package cn.xingsuo.rating.measure;

import cn.xingsuo.office.SubjectKind;

/**
 * 指标 — what a gauge measures.
 *
 * @param id stable dotted name, e.g. {@code mediation.success-rate}
 * @param title Chinese name, a key of the English catalogue
 * @param note how it is counted, one Chinese sentence, a key of the English catalogue
 */
public record Indicator(String id, String title, Unit unit, SubjectKind kind, String note) {}
