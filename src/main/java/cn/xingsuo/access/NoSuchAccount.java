package cn.xingsuo.access;

import cn.xingsuo.web.NotFound;

/** 查无此账号 — no account of that name within the viewer's scope. */
class NoSuchAccount extends NotFound {
    NoSuchAccount() {
        super("没有这个账号。请返回列表查看");
    }
}
