package cn.xingsuo.subsidy;

/** 申报版本 — a claim as somebody saw it. A command on an older version is refused as stale. */
public record ClaimRef(ClaimId id, int version) {}
