package cn.xingsuo.rating.measure;

/**
 * 月积数 — sums a working room keeps by subject and month beside its records, with the columns {@code month} (its first day), {@code first_on}
 * and {@code last_on} (no record of the month lies outside). Months wholly inside the period are read from them, the others from the records.
 *
 * @param relation with the subject's column under the name it has in the records
 * @param succeeded expression for the month's records that succeed
 * @param counted expression for those that count
 */
record MonthSums(String relation, String succeeded, String counted) {
    /** Subject, then numerator, denominator and number of records, like the pass over the records themselves. */
    String statement(GaugeDraft draft) {
        return """
                select kept.%s, sum(%s), sum(%s), sum(%s) from %s kept
                where kept.%s like :scope and kept.month between date_trunc('month', :from::date)::date and :to group by 1
                """.formatted(
                        draft.subject,
                        figure(succeeded, draft, "(" + draft.counts + ") and (" + draft.succeeds + ")"),
                        figure(counted, draft, draft.counts),
                        figure(counted, draft, draft.counts),
                        relation,
                        draft.subject);
    }

    private static String figure(String sum, GaugeDraft draft, String condition) {
        return """
                case when kept.first_on >= :from and kept.last_on <= :to then kept.%s
                else (select count(*) from %s where %s = kept.%s and %s
                      and %s between kept.first_on and kept.last_on and (%s)) end""".formatted(sum, draft.relation, draft.subject, draft.subject, draft.window, draft.order, condition);
    }
}
