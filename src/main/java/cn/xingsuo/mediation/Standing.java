package cn.xingsuo.mediation;

/** 履行状态 — how one duty, or a whole agreement, stands on a day; follows from what was recorded, nobody sets it. */
public enum Standing {
    RUNNING("履行中"),
    OVERDUE("逾期未登记"),
    PARTLY("部分履行"),
    DEFAULTED("不履行"),
    FULFILLED("履行完毕");

    private final String title;

    Standing(String title) {
        this.title = title;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }
}
