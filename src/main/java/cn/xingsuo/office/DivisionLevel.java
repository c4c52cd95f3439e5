package cn.xingsuo.office;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 区划层级 — the five levels of the statistics bureau's codes; a code's length names its level. */
public enum DivisionLevel {
    PROVINCE("省", 2),
    CITY("市", 4),
    DISTRICT("区县", 6),
    TOWN("镇街", 9),
    VILLAGE("村社区", 12);

    private final String title;
    private final int length;

    DivisionLevel(String title, int length) {
        this.title = title;
        this.length = length;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }

    /** How many digits a code of this level has. */
    public int length() {
        return length;
    }

    /** The level above; null for a province. */
    public @Nullable DivisionLevel above() {
        return this == PROVINCE ? null : values()[ordinal() - 1];
    }

    /** The code one level up; null for a province. */
    public @Nullable String parentOf(String code) {
        var above = above();
        return above == null ? null : code.substring(0, above.length);
    }

    public static Optional<DivisionLevel> ofCode(String code) {
        return Arrays.stream(values()).filter(it -> it.length == code.length()).findFirst();
    }
}
