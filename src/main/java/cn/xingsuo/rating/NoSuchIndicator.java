package cn.xingsuo.rating;

import cn.xingsuo.web.NotFound;

/** 查无此指标 — no room lends a gauge of this name. */
public class NoSuchIndicator extends NotFound {
    public NoSuchIndicator() {
        super("没有这个指标。请从指标目录选择,或核对指标代码");
    }
}
