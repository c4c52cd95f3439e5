package cn.xingsuo.trail;

import org.jspecify.annotations.Nullable;

/**
 * 来处 — where a request came from and what it asked for: no query, no body.
 *
 * @param address the client's network address
 */
public record Whence(String address, String method, String path) {
    private static final ThreadLocal<Whence> CURRENT = new ThreadLocal<>();

    /** The request this thread is answering, or null outside any. */
    static @Nullable Whence now() {
        return CURRENT.get();
    }

    /** Called by the filter when a request begins. */
    public void begin() {
        CURRENT.set(this);
    }

    /** Called by the filter when it ends. */
    public static void end() {
        CURRENT.remove();
    }
}
