package cn.xingsuo.mediation;

/** 疑点类型 — what about the records is odd. */
public enum ReviewKind {
    PERFECT("成功率异常完美"),
    BULK("集中补录旧记录"),
    ALIKE("事由雷同"),
    TWO_PLACES("一人同时在两地");

    private final String title;

    ReviewKind(String title) {
        this.title = title;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }
}
