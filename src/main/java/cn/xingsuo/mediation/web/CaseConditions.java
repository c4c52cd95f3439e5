package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.Sight;
import cn.xingsuo.office.Like;
import cn.xingsuo.office.Pinyin;
import cn.xingsuo.web.Viewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 筛选条件 — a filter as SQL: conditions and their parameters. */
final class CaseConditions {
    private static final Pattern INITIALS = Pattern.compile("[a-z]{1,20}");
    private static final int MOST_WORDS = 5;
    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    static CaseConditions of(CaseFilter filter, Viewer viewer) {
        var it = new CaseConditions();
        it.parameters.putAll(Sight.of(viewer));
        // who asks for the hidden ones alone learns that they exist; any narrower question would tell who they are
        it.all.add(filter.listsHidden() ? "office_code like :scope" : Sight.SQL);
        // one office is an equality, so that the index also gives the order
        if (viewer.office() != null && viewer.scope().equals(viewer.office())) it.same("office_code", viewer.office());
        it.same("status", filter.status() == null ? null : filter.status().name());
        it.same("category", filter.category());
        it.same("mediator_account", filter.mediator());
        it.village(filter.village());
        it.risk(filter.risk());
        it.when("registered_on >= :from", "from", filter.from());
        it.when("registered_on <= :to", "to", filter.to());
        if (filter.order() == CaseSort.DUE) it.all.add("status = 'OPEN'");
        if (filter.q() != null) it.words(filter.q());
        return it;
    }

    String sql() {
        return String.join(" and ", all);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    CaseConditions behind(CaseSort order, @Nullable CaseKey key) {
        if (key == null) return this;
        all.add(order.behind());
        parameters.put("keyDay", key.day());
        parameters.put("keyId", key.id());
        return this;
    }

    private void risk(@Nullable String risk) {
        if (risk == null || risk.isBlank()) all.add("not hidden");
        else when("risks @> array[:risk]::text[]", "risk", risk);
    }

    private void village(@Nullable String code) {
        if (code != null && !code.isBlank()) when("village_code like :village", "village", code + "%");
    }

    /** Every word must be found: initials at the beginning of a word, anything else anywhere. */
    private void words(String q) {
        var words = Pinyin.fold(q).split("\\s+");
        for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
            if (words[i].isEmpty()) continue;
            var found = found("search", "word" + i, words[i]);
            if (INITIALS.matcher(words[i]).matches())
                found = "(" + found + " or " + found("initials", "initial" + i, " " + words[i]) + ")";
            all.add(found);
        }
    }

    /** The pairs of characters narrow by index, the comparison decides. A single character has no pair. */
    private String found(String column, String name, String word) {
        parameters.put(name, Like.within(word));
        var exact = "%s like :%s".formatted(column, name);
        if (word.codePointCount(0, word.length()) < 2) return exact;
        parameters.put(name + "g", word);
        return "(%s and mediation_grams(%s) @> mediation_grams(:%sg))".formatted(exact, column, name);
    }

    private void same(String column, @Nullable String value) {
        if (value != null && !value.isBlank()) when(column + " = :" + column, column, value);
    }

    private void when(String condition, String name, @Nullable Object value) {
        if (value == null) return;
        all.add(condition);
        parameters.put(name, value);
    }
}
