package cn.xingsuo.rating;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 月末得分 — the rating that held on a month's last day, or today.
 *
 * @param total null when the subject had not been rated by then
 */
public record MonthLine(
        LocalDate on, @Nullable BigDecimal total, @Nullable Integer star, boolean provisional) {}
