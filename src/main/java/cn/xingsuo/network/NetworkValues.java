package cn.xingsuo.network;

import cn.xingsuo.law.Statutes;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** 调解组织值域 — the files {@code values/network-*.yaml}, read and checked when the application starts. */
@Component
public class NetworkValues {
    private static final String PREFIX = "network-";
    private final Map<String, Codes> sets = new HashMap<>();

    NetworkValues(Statutes statutes) throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:values/" + PREFIX + "*.yaml");
        for (var file : files) {
            var set = codes(file, read(file), statutes);
            sets.put(set.id(), set);
        }
    }

    /** A set by its name without the room, e.g. {@code type}. */
    public Codes of(String name) {
        var set = sets.get(PREFIX + name);
        if (set == null) throw new IllegalArgumentException("there is no value set " + PREFIX + name);
        return set;
    }

    public Codes types() {
        return of("type");
    }

    /** A number of the rules, e.g. {@code MEMBERS_LEAST}. */
    public int rule(String code) {
        return of("rule").require(code).number("number");
    }

    /** What a studio must meet before it is named, e.g. {@code YEARS}. */
    public int condition(String code) {
        return of("studio-condition").require(code).number("number");
    }

    /** The codes of the types with a property, as a list for SQL written by the programmer. */
    String typesWith(String property, Object value) {
        var codes = types().values().stream()
                .filter(it -> value.equals(it.more().get(property)))
                .map(it -> "'" + it.code() + "'")
                .toList();
        return "(" + String.join(", ", codes) + ")";
    }

    private static Codes codes(Resource file, Map<?, ?> it, Statutes statutes) {
        var known = new HashSet<String>();
        var values = new ArrayList<Entry>();
        for (var line : it.get("values") instanceof List<?> list ? list : List.of()) {
            var value = entry(file, line);
            if (!known.add(value.code())) throw wrong(file, "code " + value.code() + " stands twice");
            values.add(value);
        }
        var basis = it.get("basis") instanceof List<?> list ? list : List.of();
        for (var citation : basis)
            if (statutes.find(String.valueOf(citation)) == null) throw wrong(file, "we do not hold " + citation);
        if (basis.isEmpty() && !(it.get("source") instanceof String)) throw wrong(file, "basis or source is required");
        if (values.isEmpty() || it.get("since") == null) throw wrong(file, "since and values are required");
        return new Codes(text(file, it, "id"), text(file, it, "title"), List.copyOf(values));
    }

    private static Entry entry(Resource file, Object line) {
        if (!(line instanceof Map<?, ?> entries)) throw wrong(file, "a value is written { code: …, title: … }");
        var more = new HashMap<String, Object>();
        entries.forEach((key, entry) -> {
            if (entry == null) throw wrong(file, "quote a text with a comma: " + key);
            more.put(key.toString(), entry);
        });
        return new Entry(text(file, entries, "code"), text(file, entries, "title"), Map.copyOf(more));
    }

    private static String text(Resource file, Map<?, ?> entries, String key) {
        if (entries.get(key) instanceof String text && !text.isBlank()) return text;
        throw wrong(file, key + " is missing");
    }

    private static Map<?, ?> read(Resource file) throws IOException {
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            if (new Yaml(new SafeConstructor(new LoaderOptions())).load(in) instanceof Map<?, ?> map) return map;
            throw wrong(file, "it must be a mapping");
        }
    }

    private static IllegalStateException wrong(Resource file, String why) {
        return new IllegalStateException("values/" + file.getFilename() + ": " + why);
    }
}
