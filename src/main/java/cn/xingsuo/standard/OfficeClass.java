package cn.xingsuo.standard;

/** 司法所类别 — size class of the office's town; some targets depend on it. */
public enum OfficeClass {
    LARGE("大"),
    MEDIUM("中"),
    SMALL("小");

    private final String title;

    OfficeClass(String title) {
        this.title = title;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }
}
