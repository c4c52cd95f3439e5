package cn.xingsuo.person;

import cn.xingsuo.web.NotFound;

/** 查无此人 — nobody has this id, or nobody whose records the viewer may read. */
class NoSuchPerson extends NotFound {
    NoSuchPerson() {
        super("没有找到这个人,或者此人不在你的管辖范围内。请从案件或队伍页面进入");
    }
}
