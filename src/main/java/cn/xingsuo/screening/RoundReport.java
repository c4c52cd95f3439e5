package cn.xingsuo.screening;

import java.time.LocalDate;

/**
 * 排查报告 — that a round was carried out.
 *
 * @param on the day it was carried out
 * @param zero says outright that nothing was found (零报告)
 */
public record RoundReport(LocalDate on, boolean zero, String note) {}
