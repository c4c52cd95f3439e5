package cn.xingsuo.mediation;

/** 疑点状态. */
public enum ReviewState {
    OPEN("待核"),
    /** The office has said how it came about. */
    EXPLAINED("已说明"),
    /** The bureau has looked into it. */
    CLOSED("已核实");

    private final String title;

    ReviewState(String title) {
        this.title = title;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }
}
