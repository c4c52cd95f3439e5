package cn.xingsuo.rating;

import cn.xingsuo.office.Subject;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.standard.Standard;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 测评 — one explained score of one subject as it was read at a moment.
 *
 * @param at when it was read
 */
public record Rating(Subject subject, Instant at, Score score) {
    /** The rating period of the edition that ends on the day. */
    public static Period period(Standard standard, LocalDate on) {
        return new Period(on.minusMonths(standard.rules().periodMonths()).plusDays(1), on);
    }

    public LocalDate on() {
        return score.on();
    }
}
