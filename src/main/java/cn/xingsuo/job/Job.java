package cn.xingsuo.job;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 任务 — long work as its row stands now.
 *
 * @param pace how far it has come
 * @param result null while it runs
 * @param problems how many rows were left out
 */
public record Job(
        UUID id,
        Saying title,
        String account,
        JobState state,
        Pace pace,
        @Nullable Saying result,
        long problems,
        Instant startedAt,
        @Nullable Instant endedAt) {

    /** 进展 — the current step and its share done; total 0 when the size is unknown. */
    public record Pace(@Nullable String step, long done, long total, boolean cancelAsked) {
        /** Whole percent, at most 99 so that 100 means the end. */
        public int percent() {
            return total <= 0 ? 0 : (int) Math.min(99, done * 100 / total);
        }
    }

    public boolean running() {
        return state == JobState.RUNNING;
    }

    /** Whole seconds from start to end, or to now. */
    public long seconds(Instant now) {
        return Duration.between(startedAt, endedAt == null ? now : endedAt).toSeconds();
    }
}
