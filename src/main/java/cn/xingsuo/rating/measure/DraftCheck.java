package cn.xingsuo.rating.measure;

/** 草案核对 — refuses a definition that would count something else than it says. */
final class DraftCheck {
    private DraftCheck() {}

    /** @throws IllegalStateException with what is missing or does not go together */
    static GaugeDraft checked(GaugeDraft it) {
        if (it.relation.isEmpty() || it.window.isEmpty()) throw wrong(it, "needs from(…) and dated(…) or asOf(…)");
        if (it.denominator != null && it.unit != Unit.PERCENT && it.unit != Unit.NUMBER)
            throw wrong(it, "divides, so its unit is PERCENT or NUMBER");
        if (it.lowest && it.divides()) throw wrong(it, "takes the lowest of counts, not of shares");
        if (it.months != null && !countsDated(it))
            throw wrong(it, "is added up by month, so it can only count dated records");
        return it;
    }

    private static boolean countsDated(GaugeDraft it) {
        return it.numerator == null
                && it.denominator == null
                && it.exclusions.isEmpty()
                && it.window.contains("between :from");
    }

    private static IllegalStateException wrong(GaugeDraft it, String why) {
        return new IllegalStateException("gauge " + it.indicator + " " + why);
    }
}
