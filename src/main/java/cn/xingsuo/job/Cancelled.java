package cn.xingsuo.job;

/** 已取消 — thrown inside the work when somebody asked to cancel it; the work's transaction rolls back. */
public class Cancelled extends RuntimeException {
    public Cancelled() {
        super("cancelled");
    }
}
