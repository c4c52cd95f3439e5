package cn.xingsuo.docking;

/** 移送动作 — what may be done with a hand-over. */
public enum Move {
    RECEIVE("签收"),
    REFUSE("不予接收"),
    MEDIATE("立案调解"),
    SUCCEED("调解成功"),
    FAIL("调解不成"),
    REOPEN("撤回结案"),
    FEED_BACK("反馈"),
    ARCHIVE("归档");

    private final String title;

    Move(String title) {
        this.title = title;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }
}
