package cn.xingsuo.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 表单 — what a field of the page being rendered shows: the typed text if the form came back, the stored one otherwise. */
public final class Form {
    private Form() {}

    /** What stands in the field. */
    public static String kept(String field, @Nullable String stored) {
        var kept = Frame.current().kept();
        var typed = kept == null ? null : kept.typed(field);
        return typed != null ? typed : Objects.requireNonNullElse(stored, "");
    }

    /** Whether a box with this value is ticked, or an option chosen. */
    public static boolean chosen(String field, String value, boolean stored) {
        var kept = Frame.current().kept();
        return kept == null
                ? stored
                : kept.typed().getOrDefault(field, List.of()).contains(value);
    }

    /** What is wrong with the field; null when nothing is. */
    public static @Nullable String complaint(String field) {
        var kept = Frame.current().kept();
        return kept == null ? null : kept.complaint(field);
    }

    /** After an edit conflict what the record holds now, if that is not what was typed; null otherwise. */
    public static @Nullable String nowStored(String field, @Nullable String stored) {
        var kept = Frame.current().kept();
        if (kept == null || !kept.isStale() || stored == null) return null;
        return stored.equals(kept.typed(field)) ? null : stored;
    }

    /** The id of a field's control; labels and the error summary point to it. */
    public static String id(String field) {
        return "f-" + field;
    }

    /** The ids of what explains a field: its hint and its complaint; null when it has neither. */
    public static @Nullable String describedBy(String field, @Nullable String hint) {
        var hinted = hint == null ? "" : id(field) + "-hint";
        var both = complaint(field) == null ? hinted : hinted + " " + id(field) + "-error";
        return both.isBlank() ? null : both.strip();
    }
}
