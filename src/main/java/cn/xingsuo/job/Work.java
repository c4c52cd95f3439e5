package cn.xingsuo.job;

/** 任务内容 — the long work itself; what it returns is the result shown at the end. */
@FunctionalInterface
public interface Work {
    Saying run(Progress progress) throws Exception;
}
