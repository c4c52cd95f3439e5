package cn.xingsuo.network;

import cn.xingsuo.web.NotFound;

/** 查无此工作室 — there is no such studio, or it is not the viewer's to see. */
public class NoSuchStudio extends NotFound {
    public NoSuchStudio() {
        super("没有找到这个品牌工作室。可能网址有误,或者不在您的管辖范围内。请从工作室列表中打开。");
    }
}
