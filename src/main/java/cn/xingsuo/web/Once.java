package cn.xingsuo.web;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 防重复提交 — runs a create command once per idempotency key and account; a repetition gets the first answer. */
@Component
public class Once {
    private static final Duration REMEMBERED = Duration.ofDays(90);
    private final JdbcClient jdbc;
    private final Clock clock;

    Once(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Runs the work inside one transaction together with the key, or returns what the first run returned.
     *
     * @param key as sent by the form's hidden field or the {@code Idempotency-Key} header; 8 to 100 visible ASCII characters
     * @param account whose key it is
     * @param work the create command; returns the path of what it made
     * @throws Refusal if the key is missing or malformed
     */
    @Transactional
    public String create(String key, String account, Supplier<String> work) {
        if (!key.matches("[\\x21-\\x7e]{8,100}")) throw new Refusal("缺少防重复提交标识,请刷新页面后重新提交", null);
        var fresh = jdbc.sql("insert into once (account, key) values (:account, :key) on conflict do nothing")
                        .param("account", account)
                        .param("key", key)
                        .update()
                == 1;
        if (!fresh) {
            return jdbc.sql("select path from once where account = :account and key = :key")
                    .param("account", account)
                    .param("key", key)
                    .query(String.class)
                    .single();
        }
        var path = work.get();
        jdbc.sql("update once set path = :path where account = :account and key = :key")
                .param("path", path)
                .param("account", account)
                .param("key", key)
                .update();
        return path;
    }

    /** Does work that belongs to a page of its own path, once; answers the path. */
    @Transactional
    public String beneath(String path, String key, String account, Runnable work) {
        return create(key, account, () -> {
            work.run();
            return path;
        });
    }

    /** No browser keeps a form open that long. */
    @Scheduled(cron = "0 30 3 * * *")
    @Transactional
    void forgetOld() {
        jdbc.sql("delete from once where at < :before")
                .param("before", clock.instant().minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .update();
    }
}
