package cn.xingsuo.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 令牌库 — the token table. */
@Repository
class TokenRepository {
    /** The time of last use is kept to the minute, so that a busy caller does not write on every request. */
    private static final Duration STEP = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    TokenRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A usable token with its account. */
    record Found(UUID id, String scope, Account account) {}

    Optional<Found> find(String hash) {
        return jdbc.sql("""
                        select t.id, t.scope as token_scope, a.login, a.name, a.role, a.scope, a.office_code,
                               a.password_hash, a.must_change, a.disabled, a.demo
                        from api_token t join account a on a.login = t.login
                        where t.hash = :hash and t.revoked_at is null and t.expires_at > :now""")
                .param("hash", hash)
                .param("now", now())
                .query((row, number) -> new Found(
                        row.getObject("id", UUID.class),
                        row.getString("token_scope"),
                        AccountRepository.account(row, number)))
                .optional();
    }

    void insert(NewToken token, int days) {
        jdbc.sql("""
                        insert into api_token (id, login, name, hash, scope, created_at, expires_at)
                        values (:id, :login, :name, :hash, :scope, :now, :expires) on conflict (hash) do nothing""")
                .param("id", token.id())
                .param("login", token.login())
                .param("name", token.name())
                .param("hash", token.hash())
                .param("scope", token.scope())
                .param("now", now())
                .param("expires", now().plusDays(days))
                .update();
    }

    void used(UUID id) {
        jdbc.sql("""
                        update api_token set last_used_at = :now
                        where id = :id and (last_used_at is null or last_used_at < :before)""")
                .param("id", id)
                .param("now", now())
                .param("before", now().minus(STEP))
                .update();
    }

    boolean revoke(UUID id, String login) {
        return jdbc.sql(
                                "update api_token set revoked_at = :now where id = :id and login = :login and revoked_at is null")
                        .param("id", id)
                        .param("login", login)
                        .param("now", now())
                        .update()
                == 1;
    }

    int revokeAll(String login) {
        return jdbc.sql("update api_token set revoked_at = :now where login = :login and revoked_at is null")
                .param("login", login)
                .param("now", now())
                .update();
    }

    void revokeDemo() {
        jdbc.sql("""
                        update api_token t set revoked_at = :now from account a
                        where a.login = t.login and a.demo and t.revoked_at is null""").param("now", now()).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
