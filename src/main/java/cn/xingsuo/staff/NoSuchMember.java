package cn.xingsuo.staff;

import cn.xingsuo.web.NotFound;

/** 查无此人 — no such person on the register, or none the viewer may see. */
public class NoSuchMember extends NotFound {
    public NoSuchMember() {
        super("没有找到这名工作人员:可能不在您的管辖范围内,请从名册重新查找");
    }
}
