package cn.xingsuo.access;

import static cn.xingsuo.web.Role.DIRECTOR;
import static cn.xingsuo.web.Role.MEDIATOR;
import static cn.xingsuo.web.Role.OFFICER;
import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 授权管理 — what the security administrator does: roles, scopes, other people's sessions and tokens. Never an account. */
@Service
@Transactional
public class Grants {
    private static final Set<Role> OF_AN_OFFICE = EnumSet.of(DIRECTOR, OFFICER, MEDIATOR);
    private final AccountRepository accounts;
    private final Tokens tokens;
    private final Sessions sessions;
    private final Reach reach;
    private final Trail trail;

    Grants(AccountRepository accounts, Tokens tokens, Sessions sessions, Reach reach, Trail trail) {
        this.reach = reach;
        this.accounts = accounts;
        this.tokens = tokens;
        this.sessions = sessions;
        this.trail = trail;
    }

    /** 授予、调整或收回角色; counts from the account's next request. */
    public void grant(Viewer viewer, String login, Grant grant, int version) {
        var account = other(viewer, login);
        reach.check(viewer, grant.scope(), grant.office());
        if (grant.role() != null) checkRole(account, grant.role(), grant.office());
        try {
            if (!accounts.grant(login, grant, version)) throw Accounts.stale();
        } catch (DuplicateKeyException e) {
            throw exclusive();
        }
        trail.note(
                "access.role-granted",
                "account/" + login,
                Map.of("from", name(account.role()), "to", name(grant.role()), "scope", grant.scope()));
    }

    /** Ends every session and revokes every token of the account. */
    public void cutOff(Viewer viewer, String login) {
        other(viewer, login);
        var ended = sessions.endAll(login, null);
        var revoked = tokens.revokeAll(login);
        trail.note(
                "access.cut-off",
                "account/" + login,
                Map.of("sessions", String.valueOf(ended), "tokens", String.valueOf(revoked)));
    }

    private void checkRole(Account account, Role role, @Nullable String office) {
        if (OF_AN_OFFICE.contains(role) && office == null) {
            throw new Refusal("没有授权:“{0}”属于一个司法所。请填写所在司法所", null, t(role.title()));
        }
        var held = account.role();
        if (held != null && held != role && (held.isAdministrator() || role.isAdministrator())) {
            throw new Refusal("没有授权:管理员与其他角色不能直接互换。请先收回原角色,再为本人另建账号", null);
        }
        var others = accounts.otherRoles(account.login());
        var isMixed =
                role.isAdministrator() ? !others.isEmpty() : others.stream().anyMatch(Role::isAdministrator);
        if (isMixed) throw exclusive();
    }

    private Account other(Viewer viewer, String login) {
        var account = accounts.find(login).filter(it -> viewer.sees(it.scope())).orElseThrow(NoSuchAccount::new);
        if (login.equals(viewer.account())) throw new Refusal("不能给自己授权。请由另一位安全管理员办理", null);
        return account;
    }

    private static Refusal exclusive() {
        return new Refusal("没有授权:三员互斥,同一个人(工号相同)只能担任三员之一,也不能兼任业务角色。请授予另一个人", null);
    }

    private static String name(@Nullable Role role) {
        return role == null ? "-" : role.name();
    }
}
