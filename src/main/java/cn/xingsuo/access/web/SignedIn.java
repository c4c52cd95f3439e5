package cn.xingsuo.access.web;

import cn.xingsuo.access.Entry.Granted;
import cn.xingsuo.web.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** 已登录 — an account let in at the door with its password; the principal is the viewer. */
class SignedIn extends AbstractAuthenticationToken {
    private final Viewer viewer;
    private final boolean mustChange;

    SignedIn(Granted granted) {
        super(List.of());
        this.viewer = granted.viewer();
        this.mustChange = granted.mustChange();
        setAuthenticated(true);
    }

    /** Whether the one-time password has to be changed before anything else. */
    boolean mustChange() {
        return mustChange;
    }

    @Override
    public Viewer getPrincipal() {
        return viewer;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return viewer.account();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn it && viewer.equals(it.viewer) && mustChange == it.mustChange;
    }

    @Override
    public int hashCode() {
        return viewer.hashCode();
    }
}
