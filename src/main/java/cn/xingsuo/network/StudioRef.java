package cn.xingsuo.network;

/**
 * 工作室版本 — a studio as somebody saw it. A command on an older version is refused as stale.
 *
 * @param version as shown to the one who decides
 */
public record StudioRef(StudioId id, int version) {}
