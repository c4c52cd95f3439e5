package cn.xingsuo.mediation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** 相似度 — how much of two narratives is the same, by their pairs of neighbouring characters. Names, figures and marks do not count. */
record Likeness(int[] pairs, int length) {
    private static final Pattern NOISE = Pattern.compile("[^\\p{IsHan}\\p{IsLatin}]");

    /** @param names of the parties, each apart; whoever copies a text changes them */
    static Likeness of(String story, String... names) {
        var text = Normalizer.normalize(story, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (var name : names) if (!name.isBlank()) text = text.replace(name.toLowerCase(Locale.ROOT), "");
        var characters = NOISE.matcher(text).replaceAll("").codePoints().toArray();
        var pairs = new int[Math.max(characters.length - 1, 0)];
        for (int i = 0; i < pairs.length; i++) pairs[i] = characters[i] * 31 * 1009 + characters[i + 1];
        return new Likeness(Arrays.stream(pairs).sorted().distinct().toArray(), characters.length);
    }

    /** In percent: pairs both have, of those either has. */
    int percent(Likeness other) {
        int common = 0;
        for (int i = 0, j = 0; i < pairs.length && j < other.pairs.length; ) {
            if (pairs[i] == other.pairs[j]) common++;
            if (pairs[i] <= other.pairs[j]) {
                if (pairs[i] == other.pairs[j]) j++;
                i++;
            } else j++;
        }
        var either = pairs.length + other.pairs.length - common;
        return either == 0 ? 0 : 100 * common / either;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Likeness it && length == it.length && Arrays.equals(pairs, it.pairs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pairs);
    }
}
