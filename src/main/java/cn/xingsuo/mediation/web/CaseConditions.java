package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.CaseTokens;
import cn.xingsuo.mediation.DaySpan;
import cn.xingsuo.mediation.Sight;
import cn.xingsuo.office.Like;
import cn.xingsuo.office.Pinyin;
import cn.xingsuo.office.Scope;
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
    private final Scope scope;
    private boolean narrows;

    private CaseConditions(Scope scope) {
        this.scope = scope;
    }

    static CaseConditions of(CaseFilter filter, Viewer viewer) {
        var it = new CaseConditions(Scope.of(viewer));
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
            var found = found("search", "word" + i, words[i], CaseTokens.words(words[i]));
            if (INITIALS.matcher(words[i]).matches())
                found = "(" + found + " or "
                        + found("initials", "initial" + i, " " + words[i], CaseTokens.initials(words[i])) + ")";
            all.add(found);
        }
        if (!narrows) return;
        all.add("registered_on between :first and :last");
        during(DaySpan.always());
    }

    /** The pairs of characters narrow by index, in the scope and the days looked at; the comparison decides. */
    private String found(String column, String name, String word, String[] pairs) {
        parameters.put(name, Like.within(word));
        var exact = "%s like :%s".formatted(column, name);
        if (pairs.length == 0) return exact;
        narrows = true;
        parameters.put(name + "Pairs", pairs);
        return "(%s and %s @> (:%sPairs::text[] || :within::text[]))".formatted(exact, CaseTokens.INDEXED, name);
    }

    /** Whether the index of words can narrow the search: not for a single character. */
    boolean narrows() {
        return narrows;
    }

    /** Looks at these days only; for a search that {@link #narrows}. */
    CaseConditions during(DaySpan span) {
        parameters.put("within", CaseTokens.within(scope, span));
        parameters.put("first", span.first());
        parameters.put("last", span.last());
        return this;
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
