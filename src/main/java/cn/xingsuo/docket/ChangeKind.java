package cn.xingsuo.docket;

/** 改期缘由 — why a due date is no longer what it was. */
public enum ChangeKind {
    RESTARTED("重新起算"),
    EXTENDED("依规定延期"),
    CALENDAR("放假安排公布"),
    RESUMED("中止后恢复计算");

    private final String title;

    ChangeKind(String title) {
        this.title = title;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }
}
