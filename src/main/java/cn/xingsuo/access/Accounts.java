package cn.xingsuo.access;

import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Stale;
import cn.xingsuo.web.Viewer;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 账号管理 — what the system administrator does: create, disable, enable, reset. Never a role: that takes a second person. */
@Service
@Transactional
public class Accounts {
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final DemoMode mode;
    private final Reach reach;
    private final Trail trail;

    Accounts(
            AccountRepository accounts,
            Passwords passwords,
            Sessions sessions,
            DemoMode mode,
            Reach reach,
            Trail trail) {
        this.reach = reach;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.mode = mode;
        this.trail = trail;
    }

    /** Creates an account without a role; returns its one-time password for the only time. */
    public String create(Viewer viewer, NewAccount it) {
        var office = it.office().isEmpty() ? null : it.office();
        reach.check(viewer, it.scope(), office);
        var password = passwords.oneTime();
        var account = new Account(
                it.login(),
                it.name().strip(),
                null,
                it.scope(),
                office,
                passwords.hash(password),
                true,
                false,
                mode.demo());
        if (!accounts.insert(account, it.person().strip().toLowerCase(Locale.ROOT))) {
            throw new Refusal("没有创建:登录名 {0} 已有人使用。请换一个登录名", null, it.login());
        }
        trail.note("access.account-created", "account/" + it.login(), Map.of("scope", it.scope()));
        return password;
    }

    /** The account's sessions end at once and its tokens stop working. */
    public void disable(Viewer viewer, String login, int version) {
        other(viewer, login);
        if (!accounts.disable(login, true, version)) throw stale();
        sessions.endAll(login, null);
        trail.note("access.account-disabled", "account/" + login, Map.of());
    }

    public void enable(Viewer viewer, String login, int version) {
        var account = other(viewer, login);
        if (account.demo() && !mode.demo()) throw new Refusal("没有启用:演示账号只能在演示模式下使用。请另建正式账号", null);
        if (!accounts.disable(login, false, version)) throw stale();
        trail.note("access.account-enabled", "account/" + login, Map.of());
    }

    /** Gives a new one-time password, returned for the only time. */
    public String reset(Viewer viewer, String login, int version) {
        other(viewer, login);
        if (!accounts.touch(login, version)) throw stale();
        trail.note("access.password-reset", "account/" + login, Map.of());
        return passwords.reset(login);
    }

    private Account other(Viewer viewer, String login) {
        var account = accounts.find(login).filter(it -> viewer.sees(it.scope())).orElseThrow(NoSuchAccount::new);
        if (login.equals(viewer.account())) throw new Refusal("不能停用或重置自己的账号。请由另一位系统管理员办理", null);
        return account;
    }

    static Stale stale() {
        return new Stale("没有保存:这个账号刚被别人修改过。请刷新后核对再操作");
    }
}
