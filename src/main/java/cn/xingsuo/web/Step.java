package cn.xingsuo.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 进展 — one point of a timeline, past or ahead.
 *
 * @param title Chinese, a key of the English catalogue
 * @param note already in the reader's language, may be empty
 * @param tone {@code ahead}, {@code late} or empty
 */
public record Step(
        LocalDate on,
        String title,
        String note,
        String tone,
        @Nullable String link) {
    public Step(LocalDate on, String title, String note) {
        this(on, title, note, "", null);
    }
}
