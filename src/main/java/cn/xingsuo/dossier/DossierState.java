package cn.xingsuo.dossier;

/** 卷宗状态. */
public enum DossierState {
    OPEN("收集中"),
    SUBMITTED("待审核归档"),
    ARCHIVED("已归档");

    private final String title;

    DossierState(String title) {
        this.title = title;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }
}
