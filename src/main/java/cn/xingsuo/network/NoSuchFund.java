package cn.xingsuo.network;

import cn.xingsuo.web.NotFound;

/** 查无此经费 — there is no such grant, or it is not the viewer's to see. */
public class NoSuchFund extends NotFound {
    public NoSuchFund() {
        super("没有找到这笔经费。可能网址有误,或者不在您的管辖范围内。请从经费台账中打开。");
    }
}
