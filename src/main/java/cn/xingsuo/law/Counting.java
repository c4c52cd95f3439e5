package cn.xingsuo.law;

/**
 * 期间计算规则 — how the days of a term are counted, as a statute prescribes it.
 *
 * @param startCounted whether the day of the event is the first day
 * @param lastDayMoves whether a term ending on a day off runs on to the next working day
 */
record Counting(String id, boolean startCounted, boolean lastDayMoves, String citation, InForce inForce) {}
