package cn.xingsuo.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 施行期间 — from which day, and through which day, something is law.
 *
 * @param until last day in force, null while it still is
 */
public record InForce(LocalDate since, @Nullable LocalDate until) {
    public boolean on(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    boolean overlaps(InForce other) {
        return endsNotBefore(other.since) && other.endsNotBefore(since);
    }

    private boolean endsNotBefore(LocalDate day) {
        return until == null || !until.isBefore(day);
    }
}
