package cn.xingsuo.mediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 回访 — whether the agreement holds and the parties are content.
 *
 * @param content whether the parties are content, however much
 * @param seen what the visitor asked and saw; null where only a note was taken
 */
public record ReturnVisit(
        LocalDate on,
        String note,
        boolean content,
        @Nullable Observation seen) {
    /**
     * 回访所见.
     *
     * @param satisfaction code in {@code mediation-satisfaction}
     * @param performance code in {@code mediation-performance}: how the agreement is kept, as seen on the spot
     * @param intensifying whether there are signs that the dispute flares up again
     * @param measures what was done about such signs; required then
     */
    public record Observation(String satisfaction, String performance, boolean intensifying, String measures) {}

    /** A note only. */
    public ReturnVisit(LocalDate on, String note, boolean content) {
        this(on, note, content, null);
    }
}
