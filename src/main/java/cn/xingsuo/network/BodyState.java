package cn.xingsuo.network;

/** 组织状态 — where a body stands between being proposed and being abolished. */
public enum BodyState {
    PROPOSED("拟设立"),
    FILED("已备案"),
    CORRECTING("整改中"),
    CLOSED("已撤销");

    private final String title;

    BodyState(String title) {
        this.title = title;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }
}
