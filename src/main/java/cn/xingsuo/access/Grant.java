package cn.xingsuo.access;

import cn.xingsuo.web.Role;
import org.jspecify.annotations.Nullable;

/**
 * 授权 — the role an account has and the divisions it may see.
 *
 * @param role null takes the role away
 * @param office nine-digit code of the account's own office, or null above office level
 */
public record Grant(
        @Nullable Role role, String scope, @Nullable String office) {}
