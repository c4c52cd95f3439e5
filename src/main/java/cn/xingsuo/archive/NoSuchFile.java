package cn.xingsuo.archive;

import cn.xingsuo.web.NotFound;

/** 查无此件 — no such file, or none the viewer may see. */
class NoSuchFile extends NotFound {
    NoSuchFile() {
        super("没有找到这个文件,或者它不在你的管辖范围内。请从案件页面进入");
    }
}
