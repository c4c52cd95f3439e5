package cn.xingsuo.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * 报送件 — one table of one office for one period, as handed in.
 *
 * @param office an office, or the six digits of a district for its sum
 * @param intact whether the text is still the one that was sealed
 */
public record Filing(
        UUID id,
        String office,
        Span span,
        int version,
        FilingState state,
        Frozen frozen,
        String hash,
        boolean intact,
        List<Level> levels) {
    /** 办理层级 — who handed it in, checked it, approved it or sent it back. */
    public record Level(FilingState state, Instant at, String account, String note) {}

    /** Who took this step last; empty when nobody has. */
    public String last(FilingState step) {
        return levels.stream()
                .filter(it -> it.state() == step)
                .map(Level::account)
                .reduce((first, last) -> last)
                .orElse("");
    }

    public boolean isFrozen() {
        return state == FilingState.APPROVED;
    }
}
