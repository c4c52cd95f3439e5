package cn.xingsuo.access;

import cn.xingsuo.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 会话 — who is signed in where, on this node. A session that is not listed here is over at its next request. */
@Component
public class Sessions {
    private final Map<String, OpenSession> open = new ConcurrentHashMap<>();
    private final Clock clock;

    Sessions(Clock clock) {
        this.clock = clock;
    }

    /**
     * 登录会话 — one browser signed in.
     *
     * @param key names the session on pages; the session id itself is a secret
     */
    public record OpenSession(
            String key, String id, String account, String address, String browser, Instant since, Instant seenAt) {
        private OpenSession seen(Instant at) {
            return new OpenSession(key, id, account, address, browser, since, at);
        }
    }

    public void opened(String id, String account, String address, String browser) {
        var now = clock.instant();
        var shown = browser.length() > 200 ? browser.substring(0, 200) : browser;
        open.put(id, new OpenSession(UUID.randomUUID().toString(), id, account, address, shown, now, now));
    }

    /** Whether the session is still wanted; notes that it was seen. */
    public boolean isOpen(String id) {
        return open.computeIfPresent(id, (_, it) -> it.seen(clock.instant())) != null;
    }

    public void closed(String id) {
        open.remove(id);
    }

    public List<OpenSession> of(String account) {
        return open.values().stream()
                .filter(it -> it.account().equals(account))
                .sorted(Comparator.comparing(OpenSession::since).reversed())
                .toList();
    }

    /** Ends one session of this account. */
    public void end(String account, String key) {
        var mine = of(account).stream().filter(it -> it.key().equals(key)).findFirst();
        closed(mine.orElseThrow(() -> new NotFound("没有这个会话,或者它已经结束。请返回列表查看")).id());
    }

    /** Ends every session of this account, except one if given; returns how many. */
    public int endAll(String account, @Nullable String exceptId) {
        var ended = of(account).stream().filter(it -> !it.id().equals(exceptId)).toList();
        ended.forEach(it -> closed(it.id()));
        return ended.size();
    }
}
