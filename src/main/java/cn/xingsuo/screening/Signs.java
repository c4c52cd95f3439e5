package cn.xingsuo.screening;

import java.util.Set;

/**
 * 苗头 — what can be seen of a dispute, for the rules that raise alerts.
 *
 * @param codes codes of {@code screening-sign}
 * @param people how many are involved
 * @param repeats records of the same people within the days the rule says, this one included
 * @param failures mediations of the same people that failed
 */
record Signs(Set<String> codes, int people, int repeats, int failures) {}
