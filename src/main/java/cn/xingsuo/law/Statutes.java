package cn.xingsuo.law;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;

/** 法源 — the statutes this product holds, by citation. */
@Service
public class Statutes {
    private final Law law;

    Statutes() throws IOException {
        this.law = Law.of(files());
    }

    /**
     * The article behind a citation such as {@code people-mediation-law#33}; null when we do not hold it. A citation without edition
     * means the newest edition that has the article; {@code civil-procedure-law@2013#194} names one.
     */
    public @Nullable Article find(String citation) {
        return law.articles().get(citation);
    }

    /** Where the article stands in this product. */
    public static String link(String citation) {
        return "/law/" + citation;
    }

    /** All editions, by title and then newest first. */
    public List<Statute> all() {
        return law.statutes().stream()
                .sorted(Comparator.comparing(Statute::id)
                        .thenComparing(it -> it.inForce().since(), Comparator.reverseOrder()))
                .toList();
    }

    /** One edition by {@link Statute#key()}, or the newest one by bare id. */
    public Optional<Statute> edition(String key) {
        return law.statutes().stream()
                .filter(it -> it.key().equals(key) || it.id().equals(key))
                .findFirst();
    }

    Law law() {
        return law;
    }

    /** The shipped statute files by name. */
    static Map<String, String> files() throws IOException {
        var found = new TreeMap<String, String>();
        for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath*:law/*.yaml")) {
            found.put("law/" + resource.getFilename(), resource.getContentAsString(StandardCharsets.UTF_8));
        }
        if (found.isEmpty()) throw new IllegalStateException("no statute files on the class path");
        return found;
    }
}
