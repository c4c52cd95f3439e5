package cn.xingsuo.law;

import cn.xingsuo.web.NotFound;

/** 查无此期限 — no statute file sets a term of that id. */
public class NoSuchTerm extends NotFound {
    NoSuchTerm() {
        super("没有这个编号的期限。请到期限计算页选择一个期限。");
    }
}
