package cn.xingsuo.mediation;

import cn.xingsuo.web.NotFound;

/** 查无此疑点 — there is none, or none in the viewer's scope. */
public class NoSuchReview extends NotFound {
    public NoSuchReview() {
        super("没有找到这条疑点,或者它不在你的管辖范围内。请从疑点列表进入");
    }
}
