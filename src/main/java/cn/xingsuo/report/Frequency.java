package cn.xingsuo.report;

/** 报送周期 — how often a table is handed in. */
public enum Frequency {
    MONTH("月报", 1, ""),
    QUARTER("季报", 3, "Q"),
    HALF_YEAR("半年报", 6, "H"),
    YEAR("年报", 12, "");

    private final String title;
    public final int months;
    final String mark;

    Frequency(String title, int months, String mark) {
        this.title = title;
        this.months = months;
        this.mark = mark;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }

    /** How many of them a year has. */
    int parts() {
        return YEAR.months / months;
    }
}
