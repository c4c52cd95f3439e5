package cn.xingsuo.mediation;

/**
 * 来处 — the record of another room from which a case began.
 *
 * @param kind {@code SCREENING}, {@code DOCKING}, {@code LEDGER} …
 * @param id within its kind; from one record comes one case
 * @param number as people know it, empty when it has none
 */
public record Origin(String kind, String id, String number) {}
