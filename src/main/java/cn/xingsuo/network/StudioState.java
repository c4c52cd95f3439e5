package cn.xingsuo.network;

/** 工作室状态 — from the application to the plaque, and what the yearly reviews made of it. */
public enum StudioState {
    APPLIED("已申报"),
    VISITED("已考察"),
    REJECTED("不予命名"),
    NAMED("已命名"),
    CORRECTING("限期整改"),
    TAKEN_DOWN("已摘牌");

    private final String title;

    StudioState(String title) {
        this.title = title;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }

    /** Whether it may work under its name. */
    public boolean works() {
        return this == NAMED || this == CORRECTING;
    }
}
