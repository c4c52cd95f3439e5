package cn.xingsuo.screening;

import cn.xingsuo.web.NotFound;

/** 查无此预警 — there is no such alert, or it is not the viewer's to see. */
public class NoSuchAlert extends NotFound {
    public NoSuchAlert() {
        super("没有找到这条预警。可能不在您的管辖范围内。请从重大纠纷台账中打开。");
    }
}
