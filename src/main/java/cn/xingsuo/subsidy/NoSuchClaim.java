package cn.xingsuo.subsidy;

import cn.xingsuo.web.NotFound;

/** 查无此申报 — there is no such claim or batch, or none of the viewer's. */
public class NoSuchClaim extends NotFound {
    public NoSuchClaim() {
        super("没有找到这项补贴记录。可能网址有误,或者不在您的管辖范围内。请从以案定补列表中打开。");
    }
}
