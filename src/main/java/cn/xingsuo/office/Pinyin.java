package cn.xingsuo.office;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.web.Option;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 拼音首字母 — the initials by which a Chinese name can be typed, and the folded form in which names are searched. */
public final class Pinyin {
    private static final Transliterator LATIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    private static final ConcurrentHashMap<Integer, String> INITIALS = new ConcurrentHashMap<>(Map.of(
            // the usual reading in place names, where the dictionary gives another one first
            (int) '长', "c", (int) '重', "c", (int) '厦', "x"));
    private static final Map<String, String> PLACES =
            Map.of("六安", "la", "乐清", "yq", "番禺", "py", "单县", "sx", "铅山", "ys", "会稽", "kj", "大厦", "ds");

    private Pinyin() {}

    /** 新塍镇 → xcz. Letters and digits stand for themselves, everything else is left out. */
    public static String initials(String name) {
        var letters = new StringBuilder(name.length());
        spelled(fold(name)).codePoints().forEach(it -> letters.append(INITIALS.computeIfAbsent(it, Pinyin::initial)));
        return letters.toString();
    }

    /** Each word's initials behind a space, so that a search can ask for the beginning of a word. */
    public static String ofWords(String words) {
        return Stream.of(words.split("\\s+")).map(it -> " " + initials(it)).collect(Collectors.joining());
    }

    /** Choices behind their initials and in the order of these, so that the keyboard finds them. */
    public static List<Option> typed(List<Option> options) {
        return options.stream()
                .map(it -> new Option(it.value(), initials(it.label()) + " " + t(it.label())))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private static String spelled(String name) {
        var spelled = name;
        for (var place : PLACES.entrySet()) spelled = spelled.replace(place.getKey(), place.getValue());
        return spelled;
    }

    /** Full-width and compatibility forms folded, lower case: what both sides of a search are compared in. */
    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static String initial(int character) {
        if (!Character.isLetterOrDigit(character)) return "";
        var latin = LATIN.transliterate(Character.toString(character));
        if (latin.isEmpty()) return "";
        var first = latin.charAt(0);
        return first >= 'a' && first <= 'z' || first >= '0' && first <= '9' ? String.valueOf(first) : "";
    }
}
