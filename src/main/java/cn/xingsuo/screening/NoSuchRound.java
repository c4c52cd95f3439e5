package cn.xingsuo.screening;

import cn.xingsuo.web.NotFound;

/** 查无此任务 — there is no such round, or it is not the viewer's to see. */
public class NoSuchRound extends NotFound {
    public NoSuchRound() {
        super("没有找到这次排查任务。可能不在您的管辖范围内。请从排查任务列表中打开。");
    }
}
