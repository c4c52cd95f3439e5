package cn.xingsuo.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 草稿 — what an account has typed into a form and not yet submitted, sealed, for ninety days. */
@Component
@Transactional
public class Drafts {
    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);
    private static final Duration KEPT = Duration.ofDays(90);
    private final JdbcClient jdbc;
    private final ObjectProvider<Sealer> sealer;
    private final Clock clock;

    /** 草稿内容 — the fields as the page sent them, and when. */
    public record Draft(String content, Instant at) {}

    Drafts(JdbcClient jdbc, ObjectProvider<Sealer> sealer, Clock clock) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** Keeps the newest state of a form; says when. */
    Instant keep(String account, String form, String content) {
        var now = clock.instant();
        jdbc.sql("""
                insert into draft (account, form, content, changed_at) values (:account, :form, :content, :at)
                on conflict (account, form) do update set content = :content, changed_at = :at
                """)
                .param("account", account)
                .param("form", form)
                .param(
                        "content",
                        sealer.getObject().seal(content.getBytes(StandardCharsets.UTF_8), purpose(account, form)))
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        return now;
    }

    /** The draft of a form; a draft that can no longer be opened (a restored key) counts as none. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(String account, String form) {
        return jdbc.sql("select content, changed_at from draft where account = :account and form = :form")
                .param("account", account)
                .param("form", form)
                .query((row, _) -> opened(
                        row.getBytes(1), row.getObject(2, OffsetDateTime.class).toInstant(), purpose(account, form)))
                .optional()
                .flatMap(it -> it);
    }

    /** Forgets the draft, because its form was submitted or its owner said so. */
    public void discard(String account, String form) {
        jdbc.sql("delete from draft where account = :account and form = :form")
                .param("account", account)
                .param("form", form)
                .update();
    }

    @Scheduled(cron = "0 20 3 * * *")
    void forgetOld() {
        jdbc.sql("delete from draft where changed_at < :before")
                .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<Draft> opened(byte[] sealed, Instant at, String purpose) {
        try {
            return Optional.of(
                    new Draft(new String(sealer.getObject().open(sealed, purpose), StandardCharsets.UTF_8), at));
        } catch (RuntimeException e) {
            LOG.warn("a draft could not be opened: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static String purpose(String account, String form) {
        return "draft/" + account + "/" + form;
    }
}
