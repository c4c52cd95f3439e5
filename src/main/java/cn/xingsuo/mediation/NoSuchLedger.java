package cn.xingsuo.mediation;

import cn.xingsuo.web.NotFound;

/** 查无此台账 — no such upload, or it is another office's. */
public class NoSuchLedger extends NotFound {
    public NoSuchLedger() {
        super("没有找到这份台账。可能网址有误,或者是别的司法所上传的。请从台账导入页面打开");
    }
}
