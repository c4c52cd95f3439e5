package cn.xingsuo.report;

import cn.xingsuo.web.NotFound;

/** 查无此报表 — nothing was handed in under this address, or it is not the viewer's to see. */
public class NoSuchFiling extends NotFound {
    public NoSuchFiling() {
        super("没有找到这份报表。可能尚未报送,或者不在您的管辖范围内。请从统计报表页面打开");
    }
}
