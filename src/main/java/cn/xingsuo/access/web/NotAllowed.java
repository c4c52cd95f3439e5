package cn.xingsuo.access.web;

import cn.xingsuo.web.Act;
import org.jspecify.annotations.Nullable;

/** 没有权限 — the viewer does not hold the act a route needs, or the route declares none and is closed to everybody. */
class NotAllowed extends RuntimeException {
    private final @Nullable Act act;

    NotAllowed(@Nullable Act act) {
        super(act == null ? "这个地址没有授权规则,因此对所有人关闭" : "需要权限:" + act.title());
        this.act = act;
    }

    @Nullable
    Act act() {
        return act;
    }
}
