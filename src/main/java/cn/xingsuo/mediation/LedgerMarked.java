package cn.xingsuo.mediation;

import cn.xingsuo.sheet.Row;

/** 核对过的一行 — a row of the file with what the trial run said of it. */
public record LedgerMarked(Row row, LedgerMark mark, String reason) {}
