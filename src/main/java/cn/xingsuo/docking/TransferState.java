package cn.xingsuo.docking;

/** 移送状态 — how far a hand-over has come; both sides see the same. */
public enum TransferState {
    SENT("已移送,未签收"),
    RECEIVED("已接收"),
    REFUSED("不予接收"),
    MEDIATING("调解中"),
    SUCCEEDED("调解成功"),
    FAILED("调解不成"),
    FED_BACK("已反馈"),
    ARCHIVED("已归档");

    private final String title;

    TransferState(String title) {
        this.title = title;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }

    public boolean concluded() {
        return this == SUCCEEDED || this == FAILED;
    }
}
