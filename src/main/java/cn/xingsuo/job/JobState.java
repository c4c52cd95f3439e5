package cn.xingsuo.job;

/** 任务状态 — running, or how it ended. */
public enum JobState {
    RUNNING("进行中"),
    DONE("已完成"),
    /** The input did not meet the rules; nothing was stored. */
    REFUSED("未办理"),
    /** An error of ours; nothing was stored. */
    FAILED("出错"),
    CANCELLED("已取消"),
    /** The application stopped meanwhile; nothing was stored. */
    INTERRUPTED("已中断");

    private final String title;

    JobState(String title) {
        this.title = title;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }
}
