package cn.xingsuo.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.NotFound;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 接口令牌 — what a program shows instead of a password: shown once, kept as a hash, never wider than its account. */
@Service
@Transactional
public class Tokens {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    /** A demonstration may run for years without anybody renewing its well-known tokens. */
    private static final int DEMO_LIVES = 100;

    private final TokenRepository tokens;
    private final AccessSettings.Token settings;
    private final DemoMode mode;
    private final Trail trail;

    Tokens(TokenRepository tokens, AccessSettings settings, DemoMode mode, Trail trail) {
        this.tokens = tokens;
        this.settings = settings.token();
        this.mode = mode;
        this.trail = trail;
    }

    /** Returns the token itself, for the only time. */
    public String create(Viewer viewer, String name, String scope, int days) {
        if (!viewer.may(Act.USE_API)) throw new Refusal("您的角色不能使用接口,不能创建令牌。如需使用,请联系安全管理员调整角色", null);
        if (name.isBlank() || name.length() > 60) throw new Refusal("令牌名称应为 1 到 60 个字,写明给哪个系统用", null);
        if (!scope.matches("[0-9]{0,12}") || !scope.startsWith(viewer.scope())) {
            throw new Refusal("令牌范围 {0} 超出您的管辖范围。请填写以 {1} 开头的区划代码", null, scope, viewer.scope());
        }
        if (days < 1 || days > settings.maxDays()) throw new Refusal("令牌有效期应在 1 到 {0} 天之间", null, settings.maxDays());
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var token = "xs_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var id = UUID.randomUUID();
        tokens.insert(new NewToken(id, viewer.account(), name.strip(), hash(token), scope), days);
        trail.note("access.token-created", "token/" + id, Map.of("scope", scope, "days", String.valueOf(days)));
        return token;
    }

    /** Who a bearer of this token is; empty when it is unknown, revoked, expired, or its account may not be used. */
    public Optional<Viewer> bearer(String token) {
        return tokens.find(hash(token)).flatMap(it -> {
            var viewer = it.account().viewer(mode.demo());
            if (viewer == null || it.account().mustChange()) return Optional.empty();
            tokens.used(it.id());
            return narrowed(viewer, it.scope());
        });
    }

    /** 撤销 one's own token. */
    public void revoke(Viewer viewer, UUID id) {
        if (!tokens.revoke(id, viewer.account())) throw new NotFound("没有这个令牌,或者它已经撤销。请返回列表查看");
        trail.note("access.token-revoked", "token/" + id, Map.of());
    }

    int revokeAll(String login) {
        return tokens.revokeAll(login);
    }

    void revokeDemo() {
        tokens.revokeDemo();
    }

    void install(String login, String token, String scope) {
        tokens.insert(
                new NewToken(UUID.randomUUID(), login, "demo", hash(token), scope), settings.maxDays() * DEMO_LIVES);
    }

    /** The account may have been moved since: a token never reaches further than its account does today. */
    private static Optional<Viewer> narrowed(Viewer viewer, String scope) {
        if (viewer.scope().startsWith(scope)) return Optional.of(viewer);
        if (!scope.startsWith(viewer.scope())) return Optional.empty();
        var office = viewer.office() != null && viewer.office().startsWith(scope) ? viewer.office() : null;
        return Optional.of(new Viewer(viewer.account(), viewer.name(), viewer.role(), scope, office));
    }

    /** Tokens are random, so one plain hash is enough and can be looked up. */
    static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
