package cn.xingsuo.office.web;

import cn.xingsuo.office.OfficeClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 名录行 — one office in a list.
 *
 * @param towns how many it covers today
 * @param until first day on which it no longer exists; null while it does
 */
public record OfficeLine(
        String code,
        String name,
        OfficeClass size,
        String district,
        int towns,
        @Nullable String phone,
        @Nullable LocalDate until) {}
