package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.CaseTokens;
import cn.xingsuo.office.Like;
import cn.xingsuo.office.Pinyin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 检索词 — what somebody typed into the search, word by word: initials at the beginning of a word, anything else anywhere. */
record CaseWords(List<Word> words) {
    static final CaseWords NONE = new CaseWords(List.of());
    private static final Pattern INITIALS = Pattern.compile("[a-z]{1,20}");
    private static final int MOST_WORDS = 5;
    private static final int PAIRS_LOOKED_UP = 2;

    /**
     * 一种读法 — a column compared with a pattern.
     *
     * @param name of the parameter
     * @param pairs tokens every match has in the index; none for a single character
     */
    record Reading(String column, String name, String like, List<String> pairs) {
        String sql() {
            return "%s like :%s".formatted(column, name);
        }

        /** How large a share of all cases has the rarest token; 0 for one too rare to be counted. */
        private double share(Map<String, Double> common) {
            return pairs.stream()
                    .mapToDouble(it -> common.getOrDefault(it, 0.0))
                    .min()
                    .orElse(1);
        }

        /** The tokens to look up: all rare ones, or else the least common. */
        List<String> rarest(Map<String, Double> common) {
            var rare = pairs.stream().filter(it -> !common.containsKey(it)).toList();
            if (!rare.isEmpty()) return rare;
            return pairs.stream()
                    .sorted(Comparator.comparing(common::get))
                    .limit(PAIRS_LOOKED_UP)
                    .toList();
        }
    }

    /** 一词 — found if one of its readings is. */
    record Word(List<Reading> readings) {
        String sql() {
            return readings.stream().map(Reading::sql).collect(Collectors.joining(" or ", "(", ")"));
        }

        double share(Map<String, Double> common) {
            return readings.stream().mapToDouble(it -> it.share(common)).sum();
        }

        private boolean isIndexed() {
            return readings.stream().noneMatch(it -> it.pairs().isEmpty());
        }
    }

    static CaseWords of(String q) {
        var typed = Arrays.stream(Pinyin.fold(q).split("\\s+"))
                .filter(it -> !it.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        var words = new ArrayList<Word>();
        for (int i = 0; i < typed.size(); i++) words.add(word(typed.get(i), i));
        return new CaseWords(words);
    }

    private static Word word(String typed, int place) {
        var anywhere = new Reading("search", "word" + place, Like.within(typed), CaseTokens.words(typed));
        if (!INITIALS.matcher(typed).matches()) return new Word(List.of(anywhere));
        return new Word(List.of(
                anywhere,
                new Reading("initials", "initial" + place, Like.within(" " + typed), CaseTokens.initials(typed))));
    }

    Stream<Reading> readings() {
        return words.stream().flatMap(it -> it.readings().stream());
    }

    /** The word that fewest cases have; none when every one is a single character. */
    Optional<Word> rarest(Map<String, Double> common) {
        return words.stream().filter(Word::isIndexed).min(Comparator.comparing(it -> it.share(common)));
    }
}
