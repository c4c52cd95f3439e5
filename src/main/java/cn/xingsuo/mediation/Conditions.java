package cn.xingsuo.mediation;

import cn.xingsuo.office.Like;
import cn.xingsuo.office.Pinyin;
import cn.xingsuo.web.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 列表条件 — the conditions of a list's query gathered one by one, with their parameters, for lists with {@code search} and {@code initials}. */
public final class Conditions {
    private static final Pattern INITIALS = Pattern.compile("[a-z]{1,20}");
    private static final int MOST_WORDS = 5;
    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Begins with what the viewer may see. */
    public Conditions(String sight, Map<String, Object> viewer) {
        all.add(sight);
        parameters.putAll(viewer);
    }

    public String sql() {
        return String.join(" and ", all);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    public Conditions and(String condition) {
        all.add(condition);
        return this;
    }

    /** The condition, when there is a value for its parameter. */
    public Conditions when(String condition, String name, @Nullable Object value) {
        if (value == null || value instanceof String text && text.isBlank()) return this;
        all.add(condition);
        parameters.put(name, value);
        return this;
    }

    /** Every word must be found: initials at the beginning of a word, anything else anywhere. */
    public Conditions words(@Nullable String q) {
        if (q == null || q.isBlank()) return this;
        var words = Pinyin.fold(q).split("\\s+");
        for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
            var found = found("search", "word" + i, words[i]);
            if (INITIALS.matcher(words[i]).matches())
                found = "(" + found + " or " + found("initials", "initial" + i, " " + words[i]) + ")";
            all.add(found);
        }
        return this;
    }

    /** Rows behind the last one of the page before, e.g. {@code 2026-03-01_<uuid>}. */
    public Conditions behind(String day, boolean descending, @Nullable String key) {
        if (key == null || key.isBlank()) return this;
        try {
            parameters.put("keyDay", LocalDate.parse(key.substring(0, 10)));
            parameters.put("keyId", UUID.fromString(key.substring(11)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException malformed) {
            throw new Refusal("翻页标识不对,可能网址不完整。请回到列表第一页重新翻页。", null);
        }
        return and("(%s, id) %s (:keyDay, :keyId)".formatted(day, descending ? "<" : ">"));
    }

    /** The pairs of characters narrow by index, the comparison decides. A single character has no pair. */
    private String found(String column, String name, String word) {
        parameters.put(name, Like.within(word));
        var exact = "%s like :%s".formatted(column, name);
        if (word.codePointCount(0, word.length()) < 2) return exact;
        parameters.put(name + "g", word);
        return "(%s and mediation_grams(%s) @> mediation_grams(:%sg))".formatted(exact, column, name);
    }
}
