package cn.xingsuo.docket;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 期限 — one running or ended term.
 *
 * @param ref what it belongs to, e.g. {@code mediation/<id>}
 * @param title Chinese words for the list, without personal data
 * @param link where the work is done
 * @param metOn null while it runs
 */
public record Deadline(
        UUID id,
        String ref,
        String office,
        String term,
        String title,
        String link,
        LocalDate from,
        LocalDate due,
        boolean provisional,
        String citation,
        @Nullable LocalDate metOn) {
    public boolean isOpen() {
        return metOn == null;
    }
}
