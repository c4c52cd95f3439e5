package cn.xingsuo.staff.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 名册查询 — the parameters of the roster's URL as they were typed; all may be missing. */
record RosterQuery(
        @Nullable LocalDate on,
        @Nullable String q,
        @Nullable String category,
        @Nullable String office,
        @Nullable String after) {
    RosterFilter filter(LocalDate today) {
        return new RosterFilter(on == null ? today : on, text(q), text(category), text(office), text(after));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
