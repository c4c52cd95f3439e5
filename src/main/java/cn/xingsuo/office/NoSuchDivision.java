package cn.xingsuo.office;

import cn.xingsuo.web.NotFound;

/** 查无此区划 — no division ever had this code. */
public class NoSuchDivision extends NotFound {
    public NoSuchDivision() {
        super("没有找到这个区划代码。请核对代码,或从区划页逐级查找");
    }
}
