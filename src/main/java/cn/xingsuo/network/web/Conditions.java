package cn.xingsuo.network.web;

import cn.xingsuo.office.Like;
import cn.xingsuo.office.Pinyin;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 筛选条件 — what narrows a list, as SQL with its parameters; every list begins with the viewer's scope. */
final class Conditions {
    private static final Pattern INITIALS = Pattern.compile("[a-z]{1,20}");
    private static final int MOST_WORDS = 5;
    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param scoped the condition on {@code :scope} */
    static Conditions in(Viewer viewer, String scoped) {
        var it = new Conditions();
        it.all.add(scoped);
        it.parameters.put("scope", Scope.of(viewer).like());
        return it;
    }

    String sql() {
        return String.join(" and ", all);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    Conditions with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    Conditions add(String condition) {
        all.add(condition);
        return this;
    }

    /** Adds the condition when the value says something. */
    Conditions when(String condition, String name, @Nullable String value) {
        if (value == null || value.isBlank()) return this;
        return add(condition).with(name, value);
    }

    /** Every word must be found: initials at the beginning, anything else anywhere. */
    Conditions words(String alias, @Nullable String q) {
        if (q == null || q.isBlank()) return this;
        var words = Pinyin.fold(q).split("\\s+");
        for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
            var found = found(alias + ".search", "word" + i, words[i]);
            if (INITIALS.matcher(words[i]).matches()) {
                found = "(%s or %s.initials like :initial%d)".formatted(found, alias, i);
                with("initial" + i, words[i] + "%");
            }
            add(found);
        }
        return this;
    }

    /** The pairs of characters narrow by index, the comparison decides. A single character has no pair. */
    private String found(String column, String name, String word) {
        with(name, Like.within(word));
        var exact = "%s like :%s".formatted(column, name);
        if (word.codePointCount(0, word.length()) < 2) return exact;
        with(name + "g", word);
        return "(%s and character_pairs(%s) @> character_pairs(:%sg))".formatted(exact, column, name);
    }

    /** How many rows of a table there are, counted so far that {@link Listing} knows when there are too many to say. */
    int counted(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from (select 1 from " + table + " where " + sql() + " limit :counted) f")
                .params(parameters)
                .param("counted", Listing.COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    /** Rows behind the last one of the page before. */
    Conditions behind(String alias, String table, String column, @Nullable String after) {
        return past(alias, table, column, ">", after);
    }

    /** The same in a list that begins with the newest or the largest. */
    Conditions before(String alias, String table, String column, @Nullable String after) {
        return past(alias, table, column, "<", after);
    }

    private Conditions past(String alias, String table, String column, String than, @Nullable String after) {
        if (after == null || after.isBlank()) return this;
        try {
            with("after", UUID.fromString(after));
        } catch (IllegalArgumentException malformed) {
            throw new Refusal("翻页标识不对,可能网址不完整。请回到列表第一页重新翻页。", null);
        }
        return add("(%1$s.%2$s, %1$s.id) %4$s (select k.%2$s, k.id from %3$s k where k.id = :after)"
                .formatted(alias, column, table, than));
    }
}
