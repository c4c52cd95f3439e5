package cn.xingsuo.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 司法所 — a grassroots judicial office as its records stand now.
 *
 * @param size its class today
 * @param district six-digit code
 * @param address where the public finds it
 * @param phone the public service number
 * @param until first day on which it no longer exists; null while it does
 */
public record Office(
        OfficeId id,
        String name,
        OfficeClass size,
        String district,
        @Nullable String address,
        @Nullable String phone,
        LocalDate since,
        @Nullable LocalDate until,
        int version) {}
