package cn.xingsuo.office;

/** 司法所类别 — large, medium or small; some targets of the rating standard depend on it. */
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
