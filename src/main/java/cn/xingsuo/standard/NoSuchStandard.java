package cn.xingsuo.standard;

import cn.xingsuo.web.NotFound;

/** 查无此标准 — an edition we do not hold. */
public class NoSuchStandard extends NotFound {
    NoSuchStandard() {
        super("没有找到这个标准版本。请从标准目录中选择。");
    }
}
