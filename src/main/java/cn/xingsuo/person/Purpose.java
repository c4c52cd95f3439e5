package cn.xingsuo.person;

import java.util.Arrays;
import java.util.Optional;

/** 查看事由 — why somebody needs a value in clear; the last one has to be put into words. */
public enum Purpose {
    IDENTITY("核对当事人身份"),
    CONTACT("联系当事人"),
    DOCUMENT("制作或者送达文书"),
    CONFIRMATION("申请司法确认"),
    INQUIRY("有关机关依法调取"),
    OTHER("其他事由(请写明)");

    private final String title;

    Purpose(String title) {
        this.title = title;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }

    public static Optional<Purpose> named(String name) {
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
    }
}
