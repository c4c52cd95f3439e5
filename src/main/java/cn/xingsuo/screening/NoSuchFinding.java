package cn.xingsuo.screening;

import cn.xingsuo.web.NotFound;

/** 查无此记录 — there is no such finding, or it is not the viewer's to see. */
public class NoSuchFinding extends NotFound {
    public NoSuchFinding() {
        super("没有找到这条排查记录。可能不在您的管辖范围内。请从排查登记簿中打开。");
    }
}
