package cn.xingsuo.rating.web;

import cn.xingsuo.rating.Rating;
import cn.xingsuo.rating.Score;
import cn.xingsuo.rating.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 可见测评 — what of an office's rating this viewer may see: the office itself its live preview, everybody else the newest frozen
 * snapshot.
 *
 * @param snapshot null for the live preview
 */
public record Seen(Score score, Instant at, @Nullable Snapshot snapshot) {
    static Seen live(Rating rating) {
        return new Seen(rating.score(), rating.at(), null);
    }

    static Seen frozen(Snapshot snapshot) {
        return new Seen(snapshot.content().score(), snapshot.content().frozenAt(), snapshot);
    }

    public boolean isLive() {
        return snapshot == null;
    }

    public LocalDate on() {
        return score.on();
    }
}
