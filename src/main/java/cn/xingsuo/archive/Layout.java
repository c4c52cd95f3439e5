package cn.xingsuo.archive;

import java.io.IOException;
import org.springframework.stereotype.Component;

/** 版式 — the page of a paper as {@code values/archive-paper.yaml} has it; lengths in points, measured from the upper left corner. */
@Component
class Layout {
    private static final float POINTS_PER_MM = 72 / 25.4f;
    private final YamlValues values;
    final float width;
    final float height;
    final float top;
    final float left;
    final float right;
    final float bottom;
    final float pitch;
    final float title;
    final float body;
    final float form;
    final float formPitch;

    Layout() throws IOException {
        values = YamlValues.of("archive-paper");
        width = mm("width-mm");
        height = mm("height-mm");
        top = mm("top-mm");
        left = mm("left-mm");
        right = left + mm("block-width-mm");
        bottom = top + mm("block-height-mm");
        pitch = (bottom - top) / values.number("lines");
        title = values.number("title-pt");
        body = values.number("body-pt");
        form = values.number("form-pt");
        formPitch = values.number("form-pitch-pt");
    }

    /** Width of the text block. */
    float column() {
        return right - left;
    }

    float folio() {
        return values.number("folio-pt");
    }

    float number() {
        return values.number("number-pt");
    }

    /** Name of a font in an editable paper: {@code body}, {@code title}, {@code heading} or {@code latin}. */
    String font(String role) {
        return values.text(role + "-font");
    }

    /** The font a word processor should take when that one is not installed. */
    String fontInstead(String role) {
        return values.text(role + "-font-instead");
    }

    private float mm(String key) {
        return values.number(key) * POINTS_PER_MM;
    }
}
