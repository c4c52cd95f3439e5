package cn.xingsuo.screening;

/** 处置状态 — where a found dispute stands. */
public enum FindingState {
    OPEN("待化解"),
    CASE("已转调解"),
    REFERRED("已移送"),
    RESOLVED("已化解销号"),
    UNRESOLVED("未化解结束");

    private final String title;

    FindingState(String title) {
        this.title = title;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }

    public boolean isClosed() {
        return this == RESOLVED || this == UNRESOLVED;
    }
}
