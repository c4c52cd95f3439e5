package cn.xingsuo.rating;

import cn.xingsuo.rating.Finding.State;

/**
 * 得分区间 — exact points of one rule: the certain ones and the best still possible, with the working in symbols.
 *
 * @param low may be negative for a part that only deducts
 */
record Mark(Fraction low, Fraction high, State state, String working) {
    static Mark scored(Fraction points, String working) {
        return new Mark(points, points, State.SCORED, working);
    }

    static Mark unknown(Fraction low, Fraction high, String working) {
        return new Mark(low, high, State.NO_DATA, working);
    }

    static Mark notApplicable() {
        return new Mark(Fraction.ZERO, Fraction.ZERO, State.NOT_APPLICABLE, "—");
    }

    boolean isApplicable() {
        return state != State.NOT_APPLICABLE;
    }

    /** The working followed by the points of so many, e.g. {@code 3 → 2.5 / 2.5}. */
    Mark of(Fraction points) {
        if (!isApplicable()) return this;
        var range = low.equals(high) ? low.shown(4) : low.shown(4) + "–" + high.shown(4);
        return new Mark(low, high, state, working + " → " + range + " / " + points.shown(4));
    }
}
