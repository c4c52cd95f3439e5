package cn.xingsuo.trail.web;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 留痕行 — one entry as the auditor reads it. */
public record TrailLine(
        long id,
        Instant at,
        String account,
        @Nullable String role,
        Deed act,
        String subject,
        String result,
        Source source,
        Map<String, String> details) {
    /** 事项 — the act's code and what it is called. */
    public record Deed(String code, String title) {}

    /** 来源 — the office the account belongs to, the address it came from and what it asked for. */
    public record Source(
            @Nullable String office,
            @Nullable String address,
            @Nullable String method,
            @Nullable String path) {
        /** Method and path, empty for what the house did by itself. */
        public String request() {
            return method == null ? "" : method + " " + path;
        }
    }

    /** The details in one line. */
    public String detail() {
        return details.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
    }
}
