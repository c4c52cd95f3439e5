package cn.xingsuo.access;

import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * 账号 — what the door needs to know about one account.
 *
 * @param role null until the security administrator grants one
 * @param mustChange whether the password is a one-time password
 * @param demo whether it belongs to the demonstration and is refused outside of it
 */
record Account(
        String login,
        String name,
        @Nullable Role role,
        String scope,
        @Nullable String office,
        String passwordHash,
        boolean mustChange,
        boolean disabled,
        boolean demo) {

    /** Who looks when this account is signed in; null when it may not be. */
    @Nullable
    Viewer viewer(boolean demoMode) {
        return role == null || disabled || (demo && !demoMode) ? null : new Viewer(login, name, role, scope, office);
    }
}
