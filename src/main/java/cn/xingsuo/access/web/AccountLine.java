package cn.xingsuo.access.web;

import cn.xingsuo.web.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 账号行 — one account as the administrators see it. */
public record AccountLine(
        String login,
        String name,
        @Nullable Role role,
        String scope,
        @Nullable String office,
        boolean disabled,
        boolean oneTime,
        @Nullable Instant lockedUntil,
        int version) {
    /** Chinese title of the role, or that there is none yet. */
    public String roleTitle() {
        return role == null ? "未授权" : role.title();
    }
}
