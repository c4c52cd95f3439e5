package cn.xingsuo.mediation;

/** 当事方 — which side of the dispute a party stands on. */
public enum Side {
    APPLICANT("申请人"),
    RESPONDENT("对方");

    private final String title;

    Side(String title) {
        this.title = title;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }
}
