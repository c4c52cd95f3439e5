package cn.xingsuo.office;

/** 村居类别 — what kind of self-governing body a village-level division is. */
public enum VillageKind {
    COMMUNITY("社区"),
    VILLAGE("村"),
    OTHER("其他");

    private final String title;

    VillageKind(String title) {
        this.title = title;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }

    /** By the statistics bureau's numbering: the last three digits are 001–199 for communities, 200–399 for villages. */
    static VillageKind ofCode(String code) {
        return switch (code.charAt(9)) {
            case '0', '1' -> COMMUNITY;
            case '2', '3' -> VILLAGE;
            default -> OTHER;
        };
    }
}
