package cn.xingsuo.trail;

import cn.xingsuo.web.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * 行为人 — the account that acted and where it belongs.
 *
 * @param account sign-in name; {@code -} when not signed in, 系统 when the house acted by itself
 * @param scope the account's division prefix, by which an auditor's share of the trail is cut; null when nobody signed in acted
 */
public record Who(
        String account,
        @Nullable String role,
        @Nullable String scope,
        @Nullable String office) {
    public static final Who NOBODY = new Who("-", null, null, null);
    static final Who HOUSE = new Who("系统", null, null, null);

    /** Whoever this authentication stands for. */
    public static Who of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof Viewer viewer
                ? new Who(viewer.account(), viewer.role().name(), viewer.scope(), viewer.office())
                : NOBODY;
    }

    /** Who acts on this thread: the signed-in account, nobody, or outside any request the house itself. */
    static Who now() {
        var who = of(SecurityContextHolder.getContext().getAuthentication());
        return who.equals(NOBODY) && Whence.now() == null ? HOUSE : who;
    }
}
