package cn.xingsuo.subsidy;

/** 申报状态 — where a claim stands. */
public enum ClaimState {
    DRAFT("草稿", ""),
    CLAIMED("已申报", "blue"),
    REVIEWED("所初审", "blue"),
    CHECKED("局评查", "blue"),
    DECIDED("已核定", "purple"),
    PUBLISHED("已公示", "purple"),
    PAID("已发放", "green"),
    REFUSED("不予补贴", "amber");

    private final String title;
    private final String tone;

    ClaimState(String title, String tone) {
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
