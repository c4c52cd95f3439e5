package cn.xingsuo.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 区划 — a province, city, district, town or village: one code with one name for one span of time.
 *
 * @param kind villages only
 * @param until first day on which it is no longer valid; null while it is
 */
public record Division(
        String code,
        DivisionLevel level,
        @Nullable String parent,
        String name,
        @Nullable VillageKind kind,
        LocalDate since,
        @Nullable LocalDate until) {}
