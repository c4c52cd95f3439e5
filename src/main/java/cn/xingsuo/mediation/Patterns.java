package cn.xingsuo.mediation;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** 词句清单 — phrases of a rule, written as patterns in its file; spaces and width do not matter. */
record Patterns(List<Pattern> patterns) {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000]+");

    static Patterns of(Value rule, String entry) {
        return new Patterns(
                rule.more().get(entry) instanceof List<?> list
                        ? list.stream()
                                .map(it -> Pattern.compile(plain(it.toString())))
                                .toList()
                        : List.of());
    }

    boolean isEmpty() {
        return patterns.isEmpty();
    }

    boolean findsIn(String text) {
        return first(text).isPresent();
    }

    /** The first phrase of the list that stands in the text. */
    Optional<String> first(String text) {
        var plain = plain(text);
        for (var pattern : patterns) {
            var hit = pattern.matcher(plain);
            if (hit.find()) return Optional.of(hit.group());
        }
        return Optional.empty();
    }

    static String plain(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }
}
