package cn.xingsuo.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 列表地址 — an address whose query can be changed one filter at a time: all state of a list stands in it. */
public final class Query {
    private final String path;
    private final Map<String, String> parameters;

    private Query(String path, Map<String, String> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    public static Query of(String address) {
        var mark = address.indexOf('?');
        var parameters = new LinkedHashMap<String, String>();
        if (mark >= 0) {
            for (var pair : address.substring(mark + 1).split("&")) {
                var at = pair.indexOf('=');
                if (at > 0) parameters.put(decoded(pair.substring(0, at)), decoded(pair.substring(at + 1)));
            }
        }
        return new Query(mark < 0 ? address : address.substring(0, mark), parameters);
    }

    /** An empty value, and none, leaves the parameter out. */
    public Query with(String name, @Nullable Object value) {
        var changed = new LinkedHashMap<>(parameters);
        changed.put(name, value == null ? "" : value.toString().strip());
        return new Query(path, changed);
    }

    public Query without(String name) {
        var changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        return new Query(path, changed);
    }

    /** The same query of the path with this ending. */
    public Query onto(String ending) {
        return new Query(path + ending, parameters);
    }

    /** The parameters that are set, in their order. */
    public Map<String, String> chosen() {
        var chosen = new LinkedHashMap<>(parameters);
        chosen.values().removeIf(String::isEmpty);
        return chosen;
    }

    public boolean isNarrowed() {
        return !chosen().isEmpty();
    }

    @Override
    public String toString() {
        var query = chosen().entrySet().stream()
                .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** What cannot be decoded stands for itself: the address was typed by somebody, and a page must still be drawn around it. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return text;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
