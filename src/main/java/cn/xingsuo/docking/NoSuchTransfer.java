package cn.xingsuo.docking;

import cn.xingsuo.web.NotFound;

/** 查无此移送 — there is no such hand-over, or neither side of it is the viewer's. */
public class NoSuchTransfer extends NotFound {
    public NoSuchTransfer() {
        super("没有找到这份移送。可能不在您的管辖范围内。请从移送台账中打开。");
    }
}
