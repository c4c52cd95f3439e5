package cn.xingsuo.docking;

import cn.xingsuo.web.NotFound;

/** 查无此单位 — there is no such partner organ in the office's register. */
class NoSuchPartner extends NotFound {
    public NoSuchPartner() {
        super("没有找到这个对接单位。可能已经停用,或者不在您的管辖范围内。请从对接单位名册中打开。");
    }
}
