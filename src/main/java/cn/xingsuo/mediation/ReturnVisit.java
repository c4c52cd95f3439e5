package cn.xingsuo.mediation;

import java.time.LocalDate;

/** 回访 — whether the agreement holds and the parties are content. */
public record ReturnVisit(LocalDate on, String note, boolean content) {}
