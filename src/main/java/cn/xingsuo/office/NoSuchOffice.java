package cn.xingsuo.office;

import cn.xingsuo.web.NotFound;

/** 查无此所 — no office has this code, or it lies outside the viewer's scope. */
public class NoSuchOffice extends NotFound {
    public NoSuchOffice() {
        super("没有找到这个司法所。请核对代码,或从司法所名录进入");
    }
}
