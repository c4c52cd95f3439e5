package cn.xingsuo.mediation;

/** 核对结论 — what the trial run says about one row of an uploaded register. */
public enum LedgerMark {
    READY("可以导入"),
    /** The same row, or a case with that number, is already here. */
    KNOWN("已在系统中"),
    /** The same pair of parties on the same day in the same kind of dispute. */
    LIKELY("疑似重复"),
    BROKEN("有错误");

    private final String title;

    LedgerMark(String title) {
        this.title = title;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }
}
