package cn.xingsuo.screening.web;

import java.time.LocalDate;
import java.util.List;

/** 排查任务详情页 — one round, what it found, and the form to report it. */
public record RoundPage(
        RoundLine round, int version, List<FindingLine> findings, boolean writes, int lateDays, LocalDate today) {}
