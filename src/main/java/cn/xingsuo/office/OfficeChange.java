package cn.xingsuo.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 司法所变更 — the office as somebody edited it.
 *
 * @param sizeSince from which day the class holds; null when the class stays
 * @param until first day on which the office no longer exists; null while it does
 * @param version the one the editor saw
 */
public record OfficeChange(
        String name,
        OfficeClass size,
        @Nullable LocalDate sizeSince,
        @Nullable String address,
        @Nullable String phone,
        @Nullable LocalDate until,
        int version) {}
