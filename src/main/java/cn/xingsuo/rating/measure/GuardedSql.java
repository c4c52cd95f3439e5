package cn.xingsuo.rating.measure;

/** 稳健口径语句 — the same rows with the same verdict, but one for each matter, which succeeds only if all of it does. */
final class GuardedSql {
    private GuardedSql() {}

    static String of(GaugeDraft draft) {
        return """
                with seen as (
                  select %s as subject, (%s)::text as same, %s as verdict, coalesce((%s), false) as succeeded
                  from %s where %s like :scope and %s
                ), matter as (
                  select subject, same, bool_and(succeeded) as succeeded from seen where verdict = 0 group by subject, same
                )
                select subject, count(*) filter (where succeeded)::numeric as numerator, count(*)::numeric as denominator, count(*) as records
                from matter group by subject
                """.formatted(
                        draft.subject,
                        draft.same,
                        GaugeSql.verdict(draft),
                        draft.succeeds,
                        draft.relation,
                        draft.subject,
                        draft.window);
    }
}
