package cn.xingsuo.network.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 培训行 — one session.
 *
 * @param names who attended
 */
public record TrainingLine(
        String id,
        LocalDate on,
        String title,
        BigDecimal hours,
        String organiser,
        int attended,
        @Nullable String names) {}
