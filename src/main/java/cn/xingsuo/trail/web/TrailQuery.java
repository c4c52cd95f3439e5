package cn.xingsuo.trail.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 留痕查询 — the filters of the trail, as they stand in the address.
 *
 * @param act whole name or its beginning, e.g. {@code person.}
 * @param subject whole subject or its beginning, e.g. {@code mediation/}
 * @param to last day, inclusive
 * @param before only entries older than this one: the key of the next page
 */
public record TrailQuery(
        @Nullable String account,
        @Nullable String act,
        @Nullable String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String result,
        @Nullable Long before) {

    TrailQuery olderThan(@Nullable Long id) {
        return new TrailQuery(account, act, subject, from, to, result, id);
    }

    /** The filters without the page, by name; only those in force. */
    Map<String, String> filters() {
        var filters = new LinkedHashMap<String, String>();
        put(filters, "account", account);
        put(filters, "act", act);
        put(filters, "subject", subject);
        put(filters, "from", from);
        put(filters, "to", to);
        put(filters, "result", result);
        return filters;
    }

    /** The address of this query under a path. */
    String under(String path) {
        var parameters = filters();
        put(parameters, "before", before);
        return address(path, parameters);
    }

    /** The address of the first page with one filter less. */
    String without(String path, String name) {
        var parameters = filters();
        parameters.remove(name);
        return address(path, parameters);
    }

    private static String address(String path, Map<String, String> parameters) {
        return parameters.isEmpty()
                ? path
                : path
                        + parameters.entrySet().stream()
                                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&", "?", ""));
    }

    private static void put(Map<String, String> into, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank())
            into.put(name, value.toString().strip());
    }
}
