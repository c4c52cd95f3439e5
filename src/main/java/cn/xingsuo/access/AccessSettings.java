package cn.xingsuo.access;

import cn.xingsuo.web.Act;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** 访问控制参数 — what {@code access/access.yaml} says about lockout, passwords, tokens and routes that are not ours. */
@ConfigurationProperties("xingsuo.access")
public record AccessSettings(Lockout lockout, Password password, Token token, List<Route> routes) {
    /** 锁定 — so many failures within the window lock the sign-in name for a while. */
    public record Lockout(int failures, Duration window, Duration duration) {}

    /** 口令规则 — lengths and words that must not occur. */
    public record Password(int minLength, int maxBytes, List<String> forbidden) {}

    /** 令牌期限 — longest and usual life of an API token. */
    public record Token(int maxDays, int usualDays) {}

    /** 外来路由 — the act that a route of a library needs. */
    public record Route(String pattern, Act act) {}
}
