package cn.xingsuo.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 受保护的字段 — what is kept encrypted and shown masked. */
public enum Field {
    ID_NUMBER("身份证号"),
    PHONE("电话"),
    ADDRESS("住址");

    private final String title;

    Field(String title) {
        this.title = title;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }

    /** As it stands in an address: {@code id-number}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Also as programs write it: {@code idNumber}, {@code ID_NUMBER}. */
    public static Optional<Field> named(String name) {
        var plain = name.replaceAll("[-_]", "");
        return Arrays.stream(values())
                .filter(it -> it.name().replace("_", "").equalsIgnoreCase(plain))
                .findFirst();
    }

    /** As the table names it. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    String masked(String clear) {
        return switch (this) {
            case ID_NUMBER -> Masks.idNumber(clear);
            case PHONE -> Masks.phone(clear);
            case ADDRESS -> Masks.address(clear);
        };
    }
}
