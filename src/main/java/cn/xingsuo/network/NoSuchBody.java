package cn.xingsuo.network;

import cn.xingsuo.web.NotFound;

/** 查无此组织 — there is no such body, or it is not the viewer's to see. */
public class NoSuchBody extends NotFound {
    public NoSuchBody() {
        super("没有找到这个调解组织。可能网址有误,或者不在您的管辖范围内。请从调解组织列表中打开。");
    }
}
