package cn.xingsuo.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** 访客 — requests sent as somebody who is signed in. */
public final class Visitors {
    private Visitors() {}

    /** Somebody of this role at one office. */
    public static RequestPostProcessor at(String office, Role role) {
        return as(new Viewer(
                "t." + role.name().toLowerCase(java.util.Locale.ROOT) + "." + office, "测试员", role, office, office));
    }

    /** Somebody of this role who looks at everything below a prefix. */
    public static RequestPostProcessor over(String scope, Role role) {
        return as(new Viewer(
                "t." + role.name().toLowerCase(java.util.Locale.ROOT) + "." + scope, "测试员", role, scope, null));
    }

    public static RequestPostProcessor as(Viewer viewer) {
        return authentication(new TestingAuthenticationToken(viewer, null, "ROLE_USER"));
    }
}
