package cn.xingsuo.access.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 令牌行 — one usable token as its owner sees it; never the token itself. */
public record TokenLine(
        UUID id,
        String name,
        String scope,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant usedAt) {}
