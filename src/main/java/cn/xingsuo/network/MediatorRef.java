package cn.xingsuo.network;

/**
 * 调解员版本 — a mediator's record as somebody saw it. A command on an older version is refused as stale.
 *
 * @param version as shown to the one who decides
 */
public record MediatorRef(MediatorId id, int version) {}
