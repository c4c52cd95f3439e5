package cn.xingsuo.network;

/**
 * 经费版本 — a grant as somebody saw it. A command on an older version is refused as stale.
 *
 * @param version as shown to the one who decides
 */
public record FundRef(FundId id, int version) {}
