package cn.xingsuo.mediation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 台账导入 — one uploaded register on its way in.
 *
 * @param layout where in the file the rows are and which column is what
 * @param job the newest long work on it; null before the first
 * @param counts rows by what the trial run said
 * @param committedAt when its cases came in; null before
 */
public record Ledger(
        UUID id,
        String office,
        String name,
        int version,
        LedgerState state,
        Layout layout,
        @Nullable UUID job,
        Map<LedgerMark, Integer> counts,
        @Nullable Instant committedAt) {
    /**
     * 表式 — sheet, header row and columns.
     *
     * @param header number of the header row, as the file counts
     * @param columns column from 0, by the code of {@code mediation-ledger-field}
     */
    public record Layout(int tab, int header, Map<String, Integer> columns) {}

    public int count(LedgerMark mark) {
        return counts.getOrDefault(mark, 0);
    }
}
