package cn.xingsuo.rating.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 口径语句 — the three statements of one draft. All three select from the same looked-at rows with the same verdict, which is why a
 * figure and its evidence cannot disagree.
 *
 * @param grouped readings of every subject in {@code :scope}
 * @param single reading of {@code :subject}
 * @param evidence its records, {@code :limit} and one more on each list
 * @param linkColumns columns of the record's path, in the order of their braces
 */
record GaugeSql(String grouped, String single, String evidence, List<String> linkColumns) {
    private static final String FIGURES = """
            coalesce(sum(amount) filter (where succeeded), 0)::numeric as numerator,
            coalesce(sum(base), 0)::numeric as denominator, count(*) as records
            """;
    static final Pattern BRACES = Pattern.compile("\\{([\\w.]+)}");

    static GaugeSql of(GaugeDraft draft) {
        var links = linkColumns(draft);
        var grouped = seen(draft, links, draft.subject + " like :scope")
                + "select subject, %s from seen where verdict = 0 group by subject".formatted(FIGURES);
        var single = seen(draft, links, draft.subject + " = :subject")
                + "select %s from seen where verdict = 0".formatted(FIGURES);
        var evidence = seen(draft, links, draft.subject + " = :subject") + """
                select * from (
                  select seen.*, row_number() over (partition by verdict = 0 order by seen_on, id) as place
                  from seen where verdict is not null
                ) listed
                where place <= :limit + 1
                order by verdict, place
                """;
        return new GaugeSql(grouped, single, evidence, links);
    }

    /** Every row looked at, with its verdict: 0 counted, n left out for the n-th reason, null neither. */
    private static String seen(GaugeDraft draft, List<String> links, String which) {
        var title = draft.recordTitle.isEmpty() ? draft.id : draft.recordTitle;
        var paths = new StringBuilder();
        for (int i = 0; i < links.size(); i++) paths.append(", (%s)::text as link_%d".formatted(links.get(i), i));
        return """
                with seen as (
                  select %s as subject, (%s)::text as id, (%s)::text as title, %s as seen_on,
                         case %swhen (%s) then 0 end as verdict, coalesce((%s), false) as succeeded,
                         %s as amount, %s as base%s
                  from %s
                  where %s and %s
                )
                """.formatted(
                        draft.subject,
                        draft.id,
                        title,
                        draft.order,
                        reasons(draft),
                        draft.counts,
                        draft.succeeds,
                        draft.numerator == null ? "1" : draft.numerator,
                        draft.denominator == null ? "1" : draft.denominator,
                        paths,
                        draft.relation,
                        which,
                        draft.window);
    }

    private static String reasons(GaugeDraft draft) {
        var text = new StringBuilder();
        for (int i = 0; i < draft.exclusions.size(); i++)
            text.append("when (%s) then %d ".formatted(draft.exclusions.get(i).condition(), i + 1));
        return text.toString();
    }

    private static List<String> linkColumns(GaugeDraft draft) {
        var columns = new ArrayList<String>();
        if (draft.link != null) {
            var braces = BRACES.matcher(draft.link);
            while (braces.find()) columns.add(braces.group(1));
        }
        return List.copyOf(columns);
    }
}
