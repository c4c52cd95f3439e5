package cn.xingsuo.network;

/**
 * 组织版本 — a body as somebody saw it. A command on an older version is refused as stale.
 *
 * @param version as shown to the one who decides
 */
public record BodyRef(BodyId id, int version) {}
