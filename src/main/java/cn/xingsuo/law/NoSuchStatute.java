package cn.xingsuo.law;

import cn.xingsuo.web.NotFound;

/** 查无此法规 — we do not hold that statute or edition. */
public class NoSuchStatute extends NotFound {
    public NoSuchStatute() {
        super("没有收录这部法规或者这个版本。请到法条页查看已收录的法规。");
    }
}
