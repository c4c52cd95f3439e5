package cn.xingsuo.mediation;

import cn.xingsuo.office.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 检索词元 — what the search index of cases knows of a word and of a scope, said as the database says it in {@code mediation_tokens}. */
@Component
public class CaseTokens {
    /** The indexed expression on the table {@code mediation}. */
    public static final String INDEXED = in("");

    private static final List<Integer> SCOPES = List.of(9, 6, 4, 2);

    private final JdbcClient jdbc;

    CaseTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the tokens that are common in the whole country, with the share of cases that have them, between 0 and 1; the others are rare. */
    public Map<String, Double> common(Collection<String> tokens) {
        return jdbc
                .sql("select token, share from mediation_common_tokens(:tokens::text[])")
                .param("tokens", tokens.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString(1), row.getDouble(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The indexed expression on the table under another name, e.g. {@code m.}. */
    static String in(String alias) {
        return "mediation_tokens(%1$ssearch, %1$sinitials, %1$soffice_code, %1$sregistered_on)".formatted(alias);
    }

    /** The pairs of neighbouring characters; a single character has none. */
    public static List<String> words(String word) {
        return pairs(word, "");
    }

    /** The same for initials at the beginning of a word. */
    public static List<String> initials(String word) {
        return pairs(" " + word, "~");
    }

    private static List<String> pairs(String word, String mark) {
        var one = word.codePoints().mapToObj(Character::toString).toList();
        var pairs = new ArrayList<String>();
        for (int i = 1; i < one.size(); i++) pairs.add(mark + one.get(i - 1) + one.get(i));
        return pairs;
    }

    /** The narrowest area around the scope that the index knows, and the span of days if there is one; empty for the whole country at all times. */
    public static List<String> within(Scope scope, DaySpan span) {
        var area = SCOPES.stream()
                .filter(length -> scope.prefix().length() >= length)
                .limit(1)
                .map(length -> "@" + scope.prefix().substring(0, length));
        return Stream.concat(area, span.token().stream()).toList();
    }
}
