package cn.xingsuo.access;

import cn.xingsuo.web.Role;
import org.jspecify.annotations.Nullable;

/** 演示账号 — one line of {@code demo/accounts.yaml}. */
public record DemoAccount(
        String login,
        String name,
        Role role,
        String scope,
        @Nullable String office) {
    /** The well-known API token of this account. */
    public String token() {
        return "demo-" + login;
    }
}
