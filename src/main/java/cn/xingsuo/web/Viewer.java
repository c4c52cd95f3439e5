package cn.xingsuo.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * 当前用户 — who is looking. Controllers take it as a parameter.
 *
 * @param account sign-in name
 * @param name display name
 * @param scope division-code prefix the account may see, empty for the nation
 * @param office nine-digit code of the account's own office; null above office level
 */
public record Viewer(
        String account,
        String name,
        Role role,
        String scope,
        @Nullable String office) implements Serializable {
    public boolean may(Act act) {
        return role.may(act);
    }

    /** Whether this division or office code lies in the viewer's scope. */
    public boolean sees(String code) {
        return code.startsWith(scope);
    }
}
