package cn.xingsuo.law.web;

import cn.xingsuo.law.CalendarFile;
import java.util.List;

/**
 * 日历导入页 — the form for a newly announced year.
 *
 * @param years already held
 * @param faults of the file just refused; empty before
 */
public record CalendarImport(int year, List<Integer> years, List<CalendarFile.Fault> faults) {}
