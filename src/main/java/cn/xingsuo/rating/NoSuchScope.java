package cn.xingsuo.rating;

import cn.xingsuo.web.NotFound;

/** 查无此范围 — the division prefix holds no office, or lies outside the viewer's scope. */
public class NoSuchScope extends NotFound {
    public NoSuchScope() {
        super("这个范围内没有可查看的司法所。请核对区划代码,或改查本人管辖范围");
    }
}
