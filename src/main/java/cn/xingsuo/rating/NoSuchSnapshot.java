package cn.xingsuo.rating;

import cn.xingsuo.web.NotFound;

/** 查无此快照 — no such snapshot in the viewer's scope. */
public class NoSuchSnapshot extends NotFound {
    public NoSuchSnapshot() {
        super("没有找到这份冻结快照。请从快照列表进入");
    }
}
