package cn.xingsuo.mediation;

import cn.xingsuo.office.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 检索词元 — what the search index of cases knows of a word and of a scope, said as the database says it in {@code mediation_tokens}. */
public final class CaseTokens {
    /** The indexed expression on the table {@code mediation}. */
    public static final String INDEXED = in("");

    private static final List<Integer> SCOPES = List.of(9, 6, 4, 2);

    private CaseTokens() {}

    /** The indexed expression on the table under another name, e.g. {@code m.}. */
    static String in(String alias) {
        return "mediation_tokens(%1$ssearch, %1$sinitials, %1$soffice_code, %1$sregistered_on)".formatted(alias);
    }

    /** The pairs of neighbouring characters; a single character has none. */
    public static String[] words(String word) {
        return pairs(word, "");
    }

    /** The same for initials at the beginning of a word. */
    public static String[] initials(String word) {
        return pairs(" " + word, "~");
    }

    private static String[] pairs(String word, String mark) {
        var one = word.codePoints().mapToObj(Character::toString).toList();
        var pairs = new ArrayList<String>();
        for (int i = 1; i < one.size(); i++) pairs.add(mark + one.get(i - 1) + one.get(i));
        return pairs.toArray(String[]::new);
    }

    /** The narrowest area around the scope that the index knows, and the span of days if there is one; empty for the whole country at all times. */
    public static String[] within(Scope scope, DaySpan span) {
        var area = SCOPES.stream()
                .filter(length -> scope.prefix().length() >= length)
                .limit(1)
                .map(length -> "@" + scope.prefix().substring(0, length));
        return Stream.concat(area, span.token().stream()).toArray(String[]::new);
    }
}
