package cn.xingsuo.mediation;

/**
 * 案件版本 — a case as somebody saw it. A command on an older version is refused as stale.
 *
 * @param version as shown to the one who decides
 */
public record MediationRef(MediationId id, int version) {}
