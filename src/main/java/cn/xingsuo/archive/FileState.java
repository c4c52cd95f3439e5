package cn.xingsuo.archive;

/** 文件状态. */
public enum FileState {
    READY("可用"),
    /** The virus scanner could not be asked yet; nobody may open it before. */
    WAITING("待病毒检查"),
    INFECTED("含病毒,已隔离"),
    /** The nightly check found other bytes than were kept, or none. */
    DAMAGED("已损坏");

    private final String title;

    FileState(String title) {
        this.title = title;
    }

    /** Chinese name, a key of the English catalogue. */
    public String title() {
        return title;
    }
}
