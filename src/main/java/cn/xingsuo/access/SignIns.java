package cn.xingsuo.access;

import static cn.xingsuo.web.Texts.moment;

import cn.xingsuo.access.Entry.Granted;
import cn.xingsuo.access.Entry.Turned;
import cn.xingsuo.access.Lockouts.Attempt;
import cn.xingsuo.trail.Trail;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 登录 — checks a name and a password, and who an account is right now. */
@Service
public class SignIns {
    private final AccountRepository accounts;
    private final Lockouts lockouts;
    private final PasswordEncoder encoder;
    private final Trail trail;
    private final DemoMode mode;
    private final String nobody;

    SignIns(AccountRepository accounts, Lockouts lockouts, PasswordEncoder encoder, Trail trail, DemoMode mode) {
        this.accounts = accounts;
        this.lockouts = lockouts;
        this.encoder = encoder;
        this.trail = trail;
        this.mode = mode;
        this.nobody = encoder.encode("nobody has this password");
    }

    /** Not one transaction: the count of failures must stay, and no connection is held while the hash is computed. */
    public Entry enter(String login, String password) {
        var account = accounts.find(login);
        var attempt = lockouts.count(login);
        if (lockouts.isTooMany(attempt)) return refused(account, locked(attempt), "locked");
        // unknown names cost the same time as known ones
        var hash = account.map(Account::passwordHash).orElse(nobody);
        if (!encoder.matches(password, hash) || account.isEmpty()) return wrong(account, attempt);
        return let(account.get());
    }

    /** The account as it stands now, read on every request; empty once it may no longer be used. */
    @Transactional(readOnly = true)
    public Optional<Granted> current(String login) {
        return accounts.find(login)
                .flatMap(it -> Optional.ofNullable(it.viewer(mode.demo()))
                        .map(viewer -> new Granted(viewer, it.mustChange())));
    }

    private Entry let(Account account) {
        lockouts.clear(account.login());
        var why = obstacle(account);
        if (why != null) return refused(Optional.of(account), new Turned(why, List.of()), "not-usable");
        var viewer = account.viewer(mode.demo());
        if (viewer == null) throw new IllegalStateException("an account without an obstacle has a viewer");
        trail.note(
                "access.signed-in",
                "account/" + account.login(),
                Map.of("role", viewer.role().name()));
        return new Granted(viewer, account.mustChange());
    }

    private @Nullable String obstacle(Account account) {
        if (account.demo() && !mode.demo()) return "演示账号只能在演示模式下使用。请向系统管理员申请正式账号";
        if (account.disabled()) return "账号已停用。如需恢复,请联系系统管理员";
        if (account.role() == null) return "账号已建立,但还没有授权。请联系安全管理员授予角色";
        return null;
    }

    private Entry wrong(Optional<Account> account, Attempt attempt) {
        if (attempt.lockedUntil() == null) {
            return refused(account, new Turned("登录名或口令不正确。请核对大小写后重试,忘记口令请联系系统管理员重置", List.of()), "wrong");
        }
        if (account.isPresent()) trail.note("access.locked", subject(account), Map.of());
        return refused(account, locked(attempt), "wrong");
    }

    private static Turned locked(Attempt attempt) {
        var until = attempt.lockedUntil();
        return new Turned("连续多次登录失败,已锁定到 {0}。请届时再试", List.of(until == null ? "" : moment(until)));
    }

    private Turned refused(Optional<Account> account, Turned answer, String result) {
        trail.refused("access.sign-in-refused", subject(account), Map.of("reason", result));
        return answer;
    }

    /** What was typed is not kept when no such account exists: people type passwords into the name field. */
    private static String subject(Optional<Account> account) {
        return "account/" + account.map(Account::login).orElse("?");
    }
}
