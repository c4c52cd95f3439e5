package cn.xingsuo.mediation;

import cn.xingsuo.web.NotFound;

/** 查无此案 — there is no such case, or it is not the viewer's to see. */
public class NoSuchMediation extends NotFound {
    public NoSuchMediation() {
        super("没有找到这件调解案件。可能编号有误,或者不在您的管辖范围内。请从案件列表中打开。");
    }
}
