package cn.xingsuo.docket;

import cn.xingsuo.web.NotFound;

/** 查无此期限事项 — no such open deadline within the viewer's scope. */
public class NoSuchDeadline extends NotFound {
    public NoSuchDeadline() {
        super("没有找到这个期限事项，它可能已经办完或者不归本所。请回到今日待办查看。");
    }
}
