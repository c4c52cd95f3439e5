package cn.xingsuo.rating;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** 快照行 — one snapshot in a list. */
public record SnapshotLine(
        long id,
        String subject,
        LocalDate on,
        Instant frozenAt,
        String frozenBy,
        String occasion,
        int star,
        BigDecimal total,
        boolean provisional) {}
