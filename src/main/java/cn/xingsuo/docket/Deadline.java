package cn.xingsuo.docket;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 期限 — one running or ended term of a matter.
 *
 * @param citation the article that sets the term
 * @param extensions how often it was extended
 * @param metOn when the work was done, null otherwise
 * @param droppedOn when it stopped to apply, null otherwise
 * @param dropReason why it stopped to apply, Chinese; null otherwise
 */
public record Deadline(
        UUID id,
        Docket.Matter matter,
        String term,
        Span span,
        String citation,
        int extensions,
        @Nullable LocalDate metOn,
        @Nullable LocalDate droppedOn,
        @Nullable String dropReason) {
    /**
     * 起止 — first and last day of a term.
     *
     * @param provisional the last day may still move, because a year's holidays are not announced
     */
    public record Span(LocalDate from, LocalDate due, boolean provisional) {}

    public boolean isOpen() {
        return metOn == null && droppedOn == null;
    }

    /** Whether the work was done after the last day, or still is not done on the given one. */
    public boolean isLate(LocalDate today) {
        if (droppedOn != null) return false;
        return (metOn == null ? today : metOn).isAfter(due());
    }

    /** What it belongs to, e.g. {@code mediation/<id>}. */
    public String ref() {
        return matter.ref();
    }

    public String office() {
        return matter.office().code();
    }

    /** Chinese words for the list, without personal data. */
    public String title() {
        return matter.title();
    }

    /** Where the work is done. */
    public String link() {
        return matter.link();
    }

    public LocalDate from() {
        return span.from();
    }

    public LocalDate due() {
        return span.due();
    }

    public boolean provisional() {
        return span.provisional();
    }
}
