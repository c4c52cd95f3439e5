package cn.xingsuo.standard.web;

import cn.xingsuo.standard.Difference;
import cn.xingsuo.standard.Differences;
import cn.xingsuo.standard.Standard;
import java.util.List;

/** 版本比较 — each point in which two editions differ. */
public record ComparePage(Standard before, Standard after, List<Difference> differences) {
    static ComparePage of(Standard before, Standard after) {
        return new ComparePage(before, after, Differences.between(before, after));
    }
}
