package cn.xingsuo.access;

import cn.xingsuo.web.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 账号库 — the account table. Every change states the version it saw. */
@Repository
class AccountRepository {
    private final JdbcClient jdbc;
    private final Clock clock;

    AccountRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Account> find(String login) {
        return jdbc.sql("""
                        select login, name, role, scope, office_code, password_hash, must_change, disabled, demo
                        from account where login = :login""")
                .param("login", login)
                .query(AccountRepository::account)
                .optional();
    }

    /** Whether any account exists that is not part of the demonstration. */
    boolean anyReal() {
        return jdbc.sql("select exists (select 1 from account where not demo)")
                .query(Boolean.class)
                .single();
    }

    /** False when the sign-in name is taken. */
    boolean insert(Account account, String personKey) {
        return insert(account, personKey, "(login) do nothing");
    }

    /** Creates the account; a demonstration account of that name gives way. False when a real one has the name. */
    boolean takeOver(Account account, String personKey) {
        return insert(account, personKey, """
                (login) do update set name = excluded.name, person_key = excluded.person_key, role = excluded.role,
                    scope = excluded.scope, office_code = excluded.office_code, password_hash = excluded.password_hash,
                    must_change = excluded.must_change, password_changed_at = excluded.password_changed_at,
                    disabled = false, demo = false, version = account.version + 1
                where account.demo""");
    }

    private boolean insert(Account account, String personKey, String onConflict) {
        return jdbc.sql("""
                        insert into account (login, name, person_key, role, scope, office_code, password_hash, must_change,
                                             password_changed_at, disabled, demo, created_at)
                        values (:login, :name, :person, :role, :scope, :office, :hash, :change, :now, :disabled, :demo, :now)
                        on conflict\s""" + onConflict)
                        .param("login", account.login())
                        .param("name", account.name())
                        .param("person", personKey)
                        .param("role", code(account.role()))
                        .param("scope", account.scope())
                        .param("office", account.office())
                        .param("hash", account.passwordHash())
                        .param("change", account.mustChange())
                        .param("disabled", account.disabled())
                        .param("demo", account.demo())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    void shutOutDemo() {
        jdbc.sql("update account set disabled = true, version = version + 1 where demo and not disabled")
                .update();
    }

    void password(String login, String hash, boolean mustChange) {
        jdbc.sql("""
                        update account set password_hash = :hash, must_change = :change, password_changed_at = :now
                        where login = :login""")
                .param("login", login)
                .param("hash", hash)
                .param("change", mustChange)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** False when somebody changed the account in the meantime. */
    boolean disable(String login, boolean disabled, int version) {
        return jdbc.sql("""
                        update account set disabled = :disabled, version = version + 1
                        where login = :login and version = :version""")
                        .param("login", login)
                        .param("disabled", disabled)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** False when somebody changed the account in the meantime. */
    boolean grant(String login, Grant grant, int version) {
        return jdbc.sql("""
                        update account set role = :role, scope = :scope, office_code = :office, version = version + 1
                        where login = :login and version = :version""")
                        .param("login", login)
                        .param("role", code(grant.role()))
                        .param("scope", grant.scope())
                        .param("office", grant.office())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Marks a change that touches no column of its own; false when somebody changed the account in the meantime. */
    boolean touch(String login, int version) {
        return jdbc.sql("update account set version = version + 1 where login = :login and version = :version")
                        .param("login", login)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Roles of the other accounts of the same natural person; nobody can change them before this transaction ends. */
    List<Role> otherRoles(String login) {
        return jdbc.sql("""
                        select role from account where login in (
                            select o.login from account o join account a on a.person_key = o.person_key
                            where a.login = :login and o.login <> :login)
                        order by login for update""").param("login", login).query(String.class).list().stream()
                .filter(Objects::nonNull)
                .map(Role::valueOf)
                .toList();
    }

    private static @Nullable String code(@Nullable Role role) {
        return role == null ? null : role.name();
    }

    static Account account(ResultSet row, int number) throws SQLException {
        var role = row.getString("role");
        return new Account(
                row.getString("login"),
                row.getString("name"),
                role == null ? null : Role.valueOf(role),
                row.getString("scope"),
                row.getString("office_code"),
                row.getString("password_hash"),
                row.getBoolean("must_change"),
                row.getBoolean("disabled"),
                row.getBoolean("demo"));
    }
}
