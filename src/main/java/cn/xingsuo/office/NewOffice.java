package cn.xingsuo.office;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 设立司法所 — what is needed to set up an office.
 *
 * @param towns nine-digit codes of the towns it covers from its first day on
 */
public record NewOffice(
        OfficeId id,
        String name,
        OfficeClass size,
        @Nullable String address,
        @Nullable String phone,
        LocalDate since,
        List<String> towns) {}
