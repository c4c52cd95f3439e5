package cn.xingsuo.mediation;

import java.time.LocalDate;

/**
 * 法院裁判,人民调解法第三十二条 — what a court said in force of an agreement that was brought before it.
 *
 * @param result code in {@code mediation-judgment}
 * @param on the day it came into force
 */
public record Judgment(LocalDate on, String result, String court, String number) {}
