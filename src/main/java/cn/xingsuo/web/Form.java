package cn.xingsuo.web;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 表单 — what a field of the page being rendered shows: the typed text if the form came back, the stored one otherwise. */
public final class Form {
    private static final ScopedValue<AtomicReference<String>> PART = ScopedValue.newInstance();

    private Form() {}

    /**
     * Begins a form; {@code ui/csrf} calls it. On a page with several forms each has a name of its own, so that ids stay unique and
     * only the form that was sent shows what was typed.
     */
    public static String begin(String part) {
        PART.get().set(part);
        return part;
    }

    /** Whether this form of the page was sent and came back; a folded one is then shown open. */
    public static boolean wasSent(String part) {
        var kept = Frame.current().kept();
        return kept != null && kept.part().equals(part);
    }

    static void around(Runnable rendering) {
        ScopedValue.where(PART, new AtomicReference<>("")).run(rendering);
    }

    private static @Nullable Kept returned() {
        var kept = Frame.current().kept();
        return kept != null && kept.part().equals(PART.get().get()) ? kept : null;
    }

    /** What stands in the field. */
    public static String kept(String field, @Nullable String stored) {
        var kept = returned();
        var typed = kept == null ? null : kept.typed(field);
        return typed != null ? typed : Objects.requireNonNullElse(stored, "");
    }

    /** Whether a box with this value is ticked, or an option chosen. */
    public static boolean chosen(String field, String value, boolean stored) {
        var kept = returned();
        return kept == null
                ? stored
                : kept.typed().getOrDefault(field, List.of()).contains(value);
    }

    /** What is wrong with the field; null when nothing is. */
    public static @Nullable String complaint(String field) {
        var kept = returned();
        return kept == null ? null : kept.complaint(field);
    }

    /** Whether something is wrong with one of the fields whose names begin so; a folded part of a form is then shown open. */
    public static boolean complains(String... beginnings) {
        var kept = returned();
        return kept != null
                && Stream.of(beginnings)
                        .anyMatch(it -> kept.blamed() != null && kept.blamed().startsWith(it)
                                || kept.problem().complaints().stream()
                                        .anyMatch(complaint -> complaint.field().startsWith(it)));
    }

    /** After an edit conflict what the record holds now, if that is not what was typed; null otherwise. */
    public static @Nullable String nowStored(String field, @Nullable String stored) {
        var kept = returned();
        if (kept == null || !kept.isStale() || stored == null) return null;
        return stored.equals(kept.typed(field)) ? null : stored;
    }

    /** The id of a field's control; labels and the error summary point to it. */
    public static String id(String field) {
        return id(PART.get().get(), field);
    }

    static String id(String part, String field) {
        return part.isEmpty() ? "f-" + field : "f-" + part + "-" + field;
    }

    /** The ids of what explains a field: its hint and its complaint; null when it has neither. */
    public static @Nullable String describedBy(String field, @Nullable String hint) {
        var hinted = hint == null ? "" : id(field) + "-hint";
        var both = complaint(field) == null ? hinted : hinted + " " + id(field) + "-error";
        return both.isBlank() ? null : both.strip();
    }
}
