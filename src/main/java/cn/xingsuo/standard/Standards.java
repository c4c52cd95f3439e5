package cn.xingsuo.standard;

import cn.xingsuo.law.Statutes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;

/**
 * 星级标准 — every edition we hold, checked at start-up, and the indicators they may name; everything another room, or a page, may ask
 * of this one.
 */
@Service
public class Standards {
    private static final String CATALOGUE = "indicators.yaml";
    private static final int LONGEST_DRAFT = 400_000;
    private final Catalogue catalogue;
    private final List<Standard> editions = new ArrayList<>();
    private final Predicate<String> articles;

    @Autowired
    Standards(Statutes statutes) {
        this(citation -> statutes.find(citation) != null);
    }

    /** @param articles whether we hold the article of a citation */
    Standards(Predicate<String> articles) {
        this.articles = articles;
        var problems = new Problems(CATALOGUE);
        this.catalogue = Catalogue.read(text(files(CATALOGUE).getFirst()), problems);
        var found = new ArrayList<>(problems.found());
        for (var file : files("*.yaml")) {
            var name = String.valueOf(file.getFilename());
            if (name.equals(CATALOGUE)) continue;
            switch (check(name, text(file))) {
                case StandardReader.Outcome.Good good -> editions.add(good.standard());
                case StandardReader.Outcome.Broken broken -> found.addAll(broken.problems());
            }
        }
        if (!found.isEmpty()) throw new BrokenStandard(found);
        editions.sort(Comparator.comparing(Standard::since));
    }

    /** The edition by its id. */
    public Standard get(String edition) {
        return editions.stream()
                .filter(it -> it.id().equals(edition))
                .findFirst()
                .orElseThrow(NoSuchStandard::new);
    }

    /** Every edition, oldest first. */
    public List<Standard> all() {
        return List.copyOf(editions);
    }

    /** The newest edition in force on the day. */
    public Standard inForceOn(LocalDate on) {
        return editions.stream()
                .filter(it -> !it.since().isAfter(on))
                .reduce((older, newer) -> newer)
                .orElseThrow(NoSuchStandard::new);
    }

    /** An indicator of the catalogue by its id. */
    public Optional<IndicatorEntry> indicator(String id) {
        return Optional.ofNullable(catalogue.find(id));
    }

    /** Every indicator an edition may name. */
    public List<IndicatorEntry> indicators() {
        return catalogue.all();
    }

    /** What is wrong with a draft; empty when it could be published. */
    public List<Problem> problemsIn(String draft) {
        if (draft.length() > LONGEST_DRAFT)
            return List.of(new Problem("draft.yaml", 1, "文件太大,最多 {0} 个字符", List.of(LONGEST_DRAFT)));
        return check("draft.yaml", draft) instanceof StandardReader.Outcome.Broken broken
                ? broken.problems()
                : List.of();
    }

    /** A draft as an edition, when nothing is wrong with it. */
    public Optional<Standard> draft(String draft) {
        return draft.length() <= LONGEST_DRAFT && check("draft.yaml", draft) instanceof StandardReader.Outcome.Good good
                ? Optional.of(good.standard())
                : Optional.empty();
    }

    StandardReader.Outcome check(String file, String text) {
        return new StandardReader(catalogue, articles).read(file, text);
    }

    private static List<Resource> files(String pattern) {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources("classpath:standard/" + pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
