package cn.xingsuo.standard;

/**
 * 指标目录项 — an indicator a standard may name.
 *
 * @param id stable dotted name
 * @param room which room delivers its readings, now or later
 */
public record IndicatorEntry(String id, Text title, IndicatorUnit unit, String room) {}
