package cn.xingsuo.report;

import cn.xingsuo.web.NotFound;

/** 查无此表 — no room defines such a table. */
public class NoSuchTable extends NotFound {
    public NoSuchTable() {
        super("没有这张统计表。请从统计报表页面打开");
    }
}
