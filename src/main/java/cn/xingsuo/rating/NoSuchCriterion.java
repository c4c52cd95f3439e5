package cn.xingsuo.rating;

import cn.xingsuo.web.NotFound;

/** 查无此评分项 — the edition has no item of this code. */
public class NoSuchCriterion extends NotFound {
    public NoSuchCriterion() {
        super("这个标准版本里没有这一评分项。请从星级卡进入,或核对评分项代码");
    }
}
