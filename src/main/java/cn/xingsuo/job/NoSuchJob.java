package cn.xingsuo.job;

import cn.xingsuo.web.NotFound;

/** 查无此任务 — no job has this id, or it is somebody else's. */
public class NoSuchJob extends NotFound {
    public NoSuchJob() {
        super("没有找到这个后台任务。请从后台任务列表进入");
    }
}
