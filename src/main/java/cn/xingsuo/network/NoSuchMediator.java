package cn.xingsuo.network;

import cn.xingsuo.web.NotFound;

/** 查无此调解员 — there is no such mediator, or not one of the viewer's. */
public class NoSuchMediator extends NotFound {
    public NoSuchMediator() {
        super("没有找到这名调解员。可能网址有误,或者不在您的管辖范围内。请从调解员名册中打开。");
    }
}
