package cn.xingsuo.docket;

import cn.xingsuo.office.Fact;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Subject;
import java.time.LocalDate;

/**
 * 期限已过 — a deadline ran out before the work was done; published once for each.
 *
 * @param ref what it belongs to, e.g. {@code mediation/<id>}
 * @param on the day after the last one
 */
public record DeadlineMissed(String ref, String term, OfficeId office, LocalDate on) implements Fact {
    @Override
    public Subject subject() {
        return Subject.of(office);
    }
}
