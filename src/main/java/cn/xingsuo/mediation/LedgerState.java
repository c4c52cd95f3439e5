package cn.xingsuo.mediation;

/** 导入状态 — how far the import of one file has come. */
public enum LedgerState {
    UPLOADED("待核对"),
    CHECKED("已试运行"),
    COMMITTED("已导入"),
    UNDONE("已撤销");

    private final String title;

    LedgerState(String title) {
        this.title = title;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }
}
