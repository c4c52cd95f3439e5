package cn.xingsuo.report;

/** 报送状态 — how far a table has come on its way up. */
public enum FilingState {
    SUBMITTED("已报送,待校核", "blue"),
    CHECKED("已校核,待审核", "blue"),
    RETURNED("已退回", "amber"),
    APPROVED("已审核,已冻结", "green");

    private final String title;
    private final String tone;

    FilingState(String title, String tone) {
        this.title = title;
        this.tone = tone;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }

    public String tone() {
        return tone;
    }
}
