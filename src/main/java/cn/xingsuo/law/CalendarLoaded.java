package cn.xingsuo.law;

/** 日历已载入 — a year's holiday calendar came into force; whoever computed dates with the old one computes again. */
public record CalendarLoaded(int year) {}
