package cn.xingsuo.mediation;

/** 对一行的判断 — what the trial run said of the row with that number. */
public record LedgerSaid(int number, LedgerMark mark, String reason) {}
