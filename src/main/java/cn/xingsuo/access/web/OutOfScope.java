package cn.xingsuo.access.web;

import cn.xingsuo.web.NotFound;

/** 范围之外 — an office outside the viewer's scope; it must look exactly like one that does not exist. */
class OutOfScope extends NotFound {
    OutOfScope() {
        super("没有找到。请核对地址,或从列表重新进入");
    }
}
