package cn.xingsuo.dossier;

import cn.xingsuo.law.Statutes;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** 材料清单 — {@code values/dossier-pieces.yaml}: which pieces a dossier needs, how long it is kept, and the room's parameters. */
@Component
public class Pieces {
    private static final String FILE = "values/dossier-pieces.yaml";
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Retention> retentions = new ArrayList<>();
    private final List<Age> ages = new ArrayList<>();
    private final Map<?, ?> rules;

    /** 历史案卷最短时间 — from a day on. */
    private record Age(LocalDate since, int days, int backdated) {}

    /** 保管期限. */
    private record Retention(String title, Set<String> when, Set<String> categories) {}

    Pieces(Statutes statutes) throws IOException {
        var file = read();
        if (statutes.find(String.valueOf(file.get("basis"))) == null) throw wrong("we do not hold its basis");
        var traits = map(file.get("traits")).keySet();
        for (var line : list(file.get("pieces"))) pieces.add(piece(map(line)));
        for (var line : list(file.get("retention"))) {
            var it = map(line);
            retentions.add(
                    new Retention(String.valueOf(it.get("title")), set(it.get("when")), set(it.get("categories"))));
        }
        rules = map(file.get("rules"));
        for (var line : list(file.get("paper"))) ages.add(age(map(line), statutes));
        for (var it : pieces)
            if (!traits.containsAll(it.must()) || !traits.containsAll(it.need()))
                throw wrong(it.code() + " asks for an unknown trait");
    }

    /** All kinds in the order in which a dossier holds them. */
    public List<Piece> all() {
        return Collections.unmodifiableList(pieces);
    }

    /** @throws NoSuchPiece if there is none */
    public Piece of(String code) {
        return pieces.stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow(NoSuchPiece::new);
    }

    /** How many days a case must have been over before its dossier may be registered as bound on paper. */
    public int paperAge(LocalDate on) {
        return age(on).days();
    }

    /** How many days back the binding of a dossier may be dated without a reason. */
    public int backdated(LocalDate on) {
        return age(on).backdated();
    }

    private Age age(LocalDate on) {
        return ages.stream()
                .filter(it -> !on.isBefore(it.since()))
                .reduce((earlier, later) -> later)
                .orElse(ages.getFirst());
    }

    /** A parameter of the room, e.g. {@code archive-days}. */
    public int rule(String name) {
        if (rules.get(name) instanceof Integer number) return number;
        throw wrong("there is no rule " + name);
    }

    String retention(Set<String> traits, String category) {
        return retentions.stream()
                .filter(it ->
                        it.categories().contains(category) || it.when().stream().anyMatch(traits::contains))
                .findFirst()
                .map(Retention::title)
                .orElseThrow();
    }

    /** What a dossier bound on paper is kept for, until somebody looks into it. */
    String paperRetention() {
        return retentions.getFirst().title();
    }

    private static Age age(Map<?, ?> it, Statutes statutes) {
        var basis = String.valueOf(it.get("basis"));
        if (!(it.get("since") instanceof Date since)
                || !(it.get("days") instanceof Integer days)
                || !(it.get("backdated") instanceof Integer backdated)
                || statutes.find(basis) == null)
            throw wrong("paper asks for since, days, backdated and a basis we hold");
        return new Age(LocalDate.ofInstant(since.toInstant(), ZoneOffset.UTC), days, backdated);
    }

    private static Piece piece(Map<?, ?> it) {
        var passages = new LinkedHashMap<String, String>();
        if (it.get("passages") instanceof Map<?, ?> named)
            named.forEach((code, title) -> passages.put(code.toString(), title.toString()));
        return new Piece(
                String.valueOf(it.get("code")),
                String.valueOf(it.get("title")),
                Boolean.TRUE.equals(it.get("made")),
                Boolean.TRUE.equals(it.get("signed")),
                Boolean.TRUE.equals(it.get("binding")),
                set(it.get("must")),
                set(it.get("need")),
                Collections.unmodifiableMap(passages));
    }

    private static Set<String> set(@Nullable Object list) {
        var all = new LinkedHashSet<String>();
        if (list instanceof List<?> codes) codes.forEach(it -> all.add(it.toString()));
        return Collections.unmodifiableSet(all);
    }

    private static List<?> list(@Nullable Object it) {
        if (it instanceof List<?> list) return list;
        throw wrong("a list is missing");
    }

    private static Map<?, ?> map(@Nullable Object it) {
        if (it instanceof Map<?, ?> map) return map;
        throw wrong("a mapping is missing");
    }

    private static Map<?, ?> read() throws IOException {
        try (var in = new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8)) {
            return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        }
    }

    private static IllegalStateException wrong(String why) {
        return new IllegalStateException(FILE + ": " + why);
    }
}
