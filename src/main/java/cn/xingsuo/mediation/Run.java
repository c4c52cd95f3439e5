package cn.xingsuo.mediation;

import java.time.LocalDate;

/**
 * 办理期限 — the term in which a case is to be concluded.
 *
 * @param term code in {@code mediation-term}, which is the term's id in the statute files
 * @param from the day it runs from: acceptance, or the day the court's papers were signed for
 */
record Run(String term, LocalDate from) {}
