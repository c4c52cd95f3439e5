package cn.xingsuo.report.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 表内记录 — one record that was counted.
 *
 * @param title number and subject, no personal data
 * @param rows the lines it counts in
 * @param amount what it adds to the asked cell; 1 where records are counted
 * @param changed who worked on it last; null when nobody kept it
 */
public record StatRecord(
        String office,
        String id,
        String title,
        String link,
        @Nullable LocalDate on,
        String column,
        List<String> rows,
        BigDecimal amount,
        @Nullable Change changed) {
    /** 最近变动 — who worked on it last, and when. */
    public record Change(Instant at, String by) {}
}
