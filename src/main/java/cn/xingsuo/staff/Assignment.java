package cn.xingsuo.staff;

import cn.xingsuo.office.OfficeId;
import java.time.LocalDate;

/**
 * 任职 — a place in an office from a day on.
 *
 * @param category staff category of the value set, e.g. Z1
 * @param post post code of the value set, e.g. director
 * @param rank rank code of the value set
 * @param since first day in it
 */
public record Assignment(OfficeId office, String category, String post, String rank, LocalDate since) {}
