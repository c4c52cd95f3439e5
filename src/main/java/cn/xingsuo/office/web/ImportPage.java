package cn.xingsuo.office.web;

import cn.xingsuo.office.DivisionLevel;
import java.time.LocalDate;
import java.util.Map;

/** 导入区划 — the form, and how many divisions of each level are in force. */
public record ImportPage(Map<DivisionLevel, Long> counts, LocalDate today) {}
