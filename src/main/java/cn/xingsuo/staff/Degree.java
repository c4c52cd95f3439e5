package cn.xingsuo.staff;

import java.time.LocalDate;

/**
 * 学历 — one completed degree.
 *
 * @param level level of GB/T 4658, e.g. 20
 * @param major major code of the value set
 */
public record Degree(String level, String major, LocalDate completedOn) {}
