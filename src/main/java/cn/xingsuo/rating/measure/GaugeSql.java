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
    private static final String LISTED = """
            select * from (
              select seen.*, row_number() over (partition by verdict = 0 order by seen_on, id) as place
              from seen where %s
            ) listed
            where place <= :limit + 1
            order by verdict, place
            """;
    static final Pattern BRACES = Pattern.compile("\\{([\\w.]+)}");

    /** The last days of the months that end in the period, or its last day when none does. */
    private static final String MONTH_ENDS = """
            with month_end as (
              select (month + interval '1 month - 1 day')::date as day
              from generate_series(date_trunc('month', :from::date), :to::date, interval '1 month') month
              where (month + interval '1 month - 1 day')::date between :from and :to
              union select :to::date where :to::date < (date_trunc('month', :from::date) + interval '1 month - 1 day')::date
            ),
            """;

    static GaugeSql of(GaugeDraft draft) {
        var links = linkColumns(draft);
        var all = seen(draft, links, draft.subject + " like :scope");
        var one = seen(draft, links, draft.subject + " = :subject");
        if (draft.lowest) return lowest(all, one, links);
        return new GaugeSql(
                all + "select subject, %s from seen where verdict = 0 group by subject".formatted(FIGURES),
                one + "select %s from seen where verdict = 0".formatted(FIGURES),
                one + LISTED.formatted("seen.verdict is not null"),
                links);
    }

    private static GaugeSql lowest(String all, String one, List<String> links) {
        var each = """
                , amount_at as (
                  select who.subject, month_end.day,
                         coalesce(sum(seen.amount) filter (where seen.verdict = 0 and seen.succeeded), 0)::numeric as numerator
                  from (select distinct subject from seen where verdict = 0) who cross join month_end
                  left join seen on seen.subject = who.subject and seen.day = month_end.day
                  group by who.subject, month_end.day
                )
                """;
        var day = "seen.verdict is not null and seen.day = coalesce("
                + "(select day from amount_at order by numerator, day limit 1), (select max(day) from month_end))";
        return new GaugeSql(
                all + each
                        + "select subject, min(numerator) as numerator, 1 as denominator, 1 as records from amount_at group by subject",
                one + each
                        + "select coalesce(min(numerator), 0) as numerator, 1 as denominator, count(*) as records from amount_at",
                one + each + LISTED.formatted(day),
                links);
    }

    /** Every row looked at, with its verdict: 0 counted, n left out for the n-th reason, null neither. */
    private static String seen(GaugeDraft draft, List<String> links, String which) {
        var title = draft.recordTitle.isEmpty() ? draft.id : draft.recordTitle;
        return """
                %s seen as (
                  select %s as subject, (%s)::text as id, (%s)::text as title, %s as seen_on,
                         %s as verdict, coalesce((%s), false) as succeeded, %s as amount, %s as base%s
                  from %s
                  where %s and %s
                )
                """.formatted(
                        draft.lowest ? MONTH_ENDS : "with",
                        draft.subject,
                        draft.id,
                        title,
                        draft.order,
                        verdict(draft),
                        atMonthEnd(draft, draft.succeeds),
                        draft.numerator == null ? "1" : draft.numerator,
                        draft.denominator == null ? "1" : draft.denominator,
                        extras(draft, links),
                        draft.lowest ? "month_end cross join " + draft.relation : draft.relation,
                        which,
                        atMonthEnd(draft, draft.window));
    }

    static String verdict(GaugeDraft draft) {
        var text = new StringBuilder("case ");
        for (int i = 0; i < draft.exclusions.size(); i++) {
            var condition = atMonthEnd(draft, draft.exclusions.get(i).condition());
            text.append("when (%s) then %d ".formatted(condition, i + 1));
        }
        return text.append("when (%s) then 0 end".formatted(atMonthEnd(draft, draft.counts)))
                .toString();
    }

    private static String extras(GaugeDraft draft, List<String> links) {
        var text = new StringBuilder(draft.lowest ? ", month_end.day" : "");
        for (int i = 0; i < links.size(); i++) text.append(", (%s)::text as link_%d".formatted(links.get(i), i));
        return text.toString();
    }

    /** For a figure taken at every month-end, "the last day" is each of them. */
    private static String atMonthEnd(GaugeDraft draft, String clause) {
        return draft.lowest ? clause.replace(":to", "month_end.day") : clause;
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
