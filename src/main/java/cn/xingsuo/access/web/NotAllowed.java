package cn.xingsuo.access.web;

import cn.xingsuo.web.Act;
import org.jspecify.annotations.Nullable;

/** 没有权限 — the viewer does not hold the act a route needs, or the route declares none and is closed to everybody. */
class NotAllowed extends RuntimeException {
    private final @Nullable Act act;

    NotAllowed(@Nullable Act act) {
        super(act == null ? "no rule declared" : act.name());
        this.act = act;
    }

    @Nullable
    Act act() {
        return act;
    }
}
