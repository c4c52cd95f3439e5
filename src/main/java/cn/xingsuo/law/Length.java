package cn.xingsuo.law;

/**
 * 期限长度 — how long, in which unit.
 *
 * @param inclusive whether the full amount is still in time (以内), or only less than it (不满)
 */
public record Length(int amount, TermUnit unit, boolean inclusive) {}
