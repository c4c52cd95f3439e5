package cn.xingsuo.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/**
 * 登录锁定 — counts attempts by the name that was typed, whether or not such an account exists, so that a lock tells nothing about it.
 * An attempt is counted before the password is looked at: guesses made at the same time cannot slip past the limit.
 */
@Repository
class Lockouts {
    private static final int LONGEST = 64;
    private final JdbcClient jdbc;
    private final AccessSettings.Lockout settings;
    private final Clock clock;

    Lockouts(JdbcClient jdbc, AccessSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings.lockout();
        this.clock = clock;
    }

    /** The attempt that was just counted. */
    record Attempt(int number, @Nullable Instant lockedUntil) {}

    /** Counts one attempt; the attempt that reaches the limit is still looked at and locks the name unless it succeeds. */
    Attempt count(String login) {
        var now = OffsetDateTime.now(clock);
        return jdbc.sql("""
                        insert into sign_in_attempt as a (login, failures, since) values (:login, 1, :now)
                        on conflict (login) do update set
                            failures = case when a.locked_until > :now then a.failures + 1
                                            when a.locked_until <= :now or a.since < :window then 1
                                            else a.failures + 1 end,
                            since = case when a.locked_until > :now then a.since
                                         when a.locked_until <= :now or a.since < :window then :now
                                         else a.since end,
                            locked_until = case when a.locked_until > :now then a.locked_until
                                                when a.locked_until <= :now or a.since < :window then null
                                                when a.failures + 1 >= :limit then :until end
                        returning failures, locked_until""")
                .param("login", typed(login))
                .param("now", now)
                .param("window", now.minus(settings.window()))
                .param("limit", settings.failures())
                .param("until", now.plus(settings.duration()))
                .query((row, _) -> new Attempt(row.getInt(1), instant(row.getObject(2, OffsetDateTime.class))))
                .single();
    }

    boolean isTooMany(Attempt attempt) {
        return attempt.lockedUntil() != null && attempt.number() > settings.failures();
    }

    void clear(String login) {
        jdbc.sql("delete from sign_in_attempt where login = :login")
                .param("login", typed(login))
                .update();
    }

    /** Attempts of names nobody tries any more are forgotten. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    void forget() {
        var longAgo = OffsetDateTime.now(clock).minus(settings.window()).minus(settings.duration());
        jdbc.sql("delete from sign_in_attempt where since < :longAgo and (locked_until is null or locked_until < :now)")
                .param("longAgo", longAgo)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static String typed(String login) {
        return login.length() > LONGEST ? login.substring(0, LONGEST) : login;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.withOffsetSameInstant(ZoneOffset.UTC).toInstant();
    }
}
