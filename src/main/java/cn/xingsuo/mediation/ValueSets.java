package cn.xingsuo.mediation;

import cn.xingsuo.law.Statutes;
import cn.xingsuo.web.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * 调解值域 — the files {@code values/mediation-*.yaml} and those of the rooms that build on mediation, read and checked when the
 * application starts.
 */
@Component
public class ValueSets {
    private static final List<String> ROOMS = List.of("mediation", "screening", "docking");
    private final Map<String, ValueSet> sets = new HashMap<>();

    ValueSets(Statutes statutes) throws IOException {
        for (var room : ROOMS) {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:values/" + room + "-*.yaml")) {
                var set = checked(file, read(file), statutes);
                if (sets.put(set.id(), set) != null) throw wrong(file, "id " + set.id() + " stands in two files");
            }
        }
    }

    public ValueSet categories() {
        return of("mediation-category");
    }

    public ValueSet sources() {
        return of("mediation-source");
    }

    /** The set with this id; it must exist. */
    public ValueSet of(String id) {
        var set = sets.get(id);
        if (set == null) throw new IllegalArgumentException("there is no value set " + id);
        return set;
    }

    boolean holds(String id) {
        return sets.containsKey(id);
    }

    /** The set, if it was in force on that day. */
    ValueSet inForce(String id, LocalDate on) {
        var set = of(id);
        if (on.isBefore(set.since())) throw new Refusal("日期 {0} 早于本系统值域的施行日 {1}。请核对日期。", null, on, set.since());
        return set;
    }

    /** A product rule's number, e.g. {@code UNDO_HOURS}. */
    public int rule(String code) {
        return of("mediation-rule").number(code);
    }

    private static ValueSet checked(Resource file, Map<?, ?> it, Statutes statutes) {
        var values = new ArrayList<Value>();
        var codes = new HashSet<String>();
        for (var line : list(file, it.get("values"))) {
            var value = value(file, line);
            if (!codes.add(value.code())) throw wrong(file, "code " + value.code() + " stands twice");
            values.add(value);
        }
        var basis = list(file, it.get("basis")).stream().map(Object::toString).toList();
        for (var citation : basis) if (statutes.find(citation) == null) throw wrong(file, "we do not hold " + citation);
        if (!(it.get("since") instanceof Date since) || basis.isEmpty() || values.isEmpty())
            throw wrong(file, "since, basis and values are required");
        return new ValueSet(text(file, it, "id"), text(file, it, "title"), day(since), basis, List.copyOf(values));
    }

    private static Value value(Resource file, Object line) {
        if (!(line instanceof Map<?, ?> entries)) throw wrong(file, "a value is written { code: …, title: … }");
        var more = new HashMap<String, Object>();
        entries.forEach((key, entry) -> {
            if (entry == null) throw wrong(file, "quote a text with a comma: " + key);
            more.put(key.toString(), entry instanceof Date date ? day(date) : entry);
        });
        return new Value(text(file, entries, "code"), text(file, entries, "title"), Map.copyOf(more));
    }

    private static String text(Resource file, Map<?, ?> entries, String key) {
        if (entries.get(key) instanceof String text && !text.isBlank()) return text;
        throw wrong(file, key + " is missing");
    }

    private static List<?> list(Resource file, @Nullable Object it) {
        if (it instanceof List<?> list) return list;
        throw wrong(file, "values and basis are lists");
    }

    private static LocalDate day(Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
    }

    private static Map<?, ?> read(Resource file) {
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            if (new Yaml(new SafeConstructor(new LoaderOptions())).load(in) instanceof Map<?, ?> map) return map;
            throw wrong(file, "it must be a mapping");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalStateException wrong(Resource file, String why) {
        return new IllegalStateException("values/" + file.getFilename() + ": " + why);
    }
}
