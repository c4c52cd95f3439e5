package cn.xingsuo.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 法律汇编 — all statute files together, checked against each other. Immutable. */
record Law(List<Statute> statutes, List<Term> terms, List<Counting> countings, Map<String, Article> articles) {

    /** Binds the files together, or names every fault in them. */
    static Law of(Map<String, String> yamlByFile) {
        var faults = new ArrayList<LawFault>();
        var files = new ArrayList<StatuteFile>();
        yamlByFile.forEach((file, yaml) -> {
            try {
                files.add(StatuteFile.read(file, yaml));
            } catch (BrokenLaw broken) {
                faults.addAll(broken.faults());
            }
        });
        faults.addAll(new LawCheck(files).faults());
        if (!faults.isEmpty()) throw new BrokenLaw(faults);
        return bind(files);
    }

    Optional<Term> term(String id, LocalDate on) {
        return terms.stream()
                .filter(term -> term.id().equals(id) && term.inForce().on(on))
                .findFirst();
    }

    Counting counting(String id, LocalDate on) {
        return countings.stream()
                .filter(rule -> rule.id().equals(id) && rule.inForce().on(on))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no counting rule " + id + " on " + on));
    }

    private static Law bind(List<StatuteFile> files) {
        var newestFirst = files.stream()
                .map(StatuteFile::statute)
                .sorted((a, b) -> b.inForce().since().compareTo(a.inForce().since()))
                .toList();
        var articles = new HashMap<String, Article>();
        for (var statute : newestFirst) {
            for (var article : statute.articles()) {
                articles.put(article.citation(), article);
                // a bare citation means the newest edition that has the article
                articles.putIfAbsent(
                        statute.id()
                                + article.citation()
                                        .substring(article.citation().indexOf('#')),
                        article);
            }
        }
        return new Law(
                newestFirst,
                newestFirst.stream()
                        .flatMap(statute -> statute.terms().stream())
                        .toList(),
                files.stream().flatMap(file -> file.countings().stream()).toList(),
                Map.copyOf(articles));
    }

    Stream<Term> versions(String id) {
        return terms.stream().filter(term -> term.id().equals(id));
    }
}
