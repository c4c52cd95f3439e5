package cn.xingsuo.report;

import java.util.UUID;

/** 报送件版本 — which filing, in the version somebody looked at. */
public record FilingRef(UUID id, int version) {}
