package cn.xingsuo.mediation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 案件称呼 — what a case is called where everybody of an office reads it: the docket, the evidence of a figure, the records of a table.
 * A hidden case (minors, domestic violence) has neither number nor category there, only a mark by which those who may open it tell
 * it from another. The one place that decides it.
 */
@Component
public class CaseNames {
    private static final String MARK = "'不公开案件 ' || right(%sid::text, 4)";
    /** SQL, on the columns of the table {@code mediation}: number and matter. */
    public static final String TITLE = shown("", "number || ' ' || matter");

    private final JdbcClient jdbc;
    private final ValueSets values;

    CaseNames(JdbcClient jdbc, ValueSets values) {
        this.jdbc = jdbc;
        this.values = values;
    }

    /** SQL: this where anybody may read it, else the mark. */
    public static String shown(String alias, String words) {
        var of = alias.isEmpty() ? "" : alias + ".";
        return "case when %shidden then %s else %s end".formatted(of, MARK.formatted(of), words);
    }

    /** SQL: these words for those who may open the case, the mark for others; with the parameters of {@link Sight}. */
    public static String sighted(String alias, String words) {
        return "case when %s then %s else %s end".formatted(Sight.open(alias), words, MARK.formatted(alias + "."));
    }

    /** These words, or the mark. */
    public String discreet(MediationId id, String words) {
        return jdbc.sql("select hidden from mediation where id = :id")
                        .param("id", id.id())
                        .query(Boolean.class)
                        .single()
                ? mark(id)
                : words;
    }

    String title(Mediation it) {
        return discreet(it.id(), open(it));
    }

    /** Of many, asked for once. */
    Map<MediationId, String> titles(List<Mediation> cases) {
        var hidden = Set.copyOf(jdbc.sql("select id from mediation where id = any(:ids) and hidden")
                .param("ids", cases.stream().map(it -> it.id().id()).toArray(UUID[]::new))
                .query((row, n) -> new MediationId(row.getObject(1, UUID.class)))
                .list());
        var titles = new HashMap<MediationId, String>();
        for (var it : cases) titles.put(it.id(), hidden.contains(it.id()) ? mark(it.id()) : open(it));
        return titles;
    }

    private String open(Mediation it) {
        return it.number() + " " + values.categories().title(it.category());
    }

    /** By what a hidden case is told from another. */
    public static String mark(MediationId id) {
        var text = id.toString();
        return "不公开案件 " + text.substring(text.length() - 4);
    }
}
