package cn.xingsuo.access;

import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import org.jspecify.annotations.Nullable;

/** 授权边界 — nobody hands out more than they have, and an office lies inside its account's scope. */
final class Reach {
    private Reach() {}

    static void check(Viewer viewer, String scope, @Nullable String office) {
        if (!scope.matches("[0-9]{0,12}")) throw new Refusal("管辖范围应为至多 12 位数字的区划代码前缀", null);
        if (!viewer.sees(scope)) {
            throw new Refusal("没有保存:管辖范围 {0} 超出您自己的范围。请填写以 {1} 开头的区划代码", null, scope, viewer.scope());
        }
        if (office == null) return;
        if (!office.matches("[0-9]{9}")) throw new Refusal("司法所代码应为 9 位数字", null);
        if (!office.startsWith(scope)) {
            throw new Refusal("没有保存:司法所 {0} 不在管辖范围 {1} 内。请改正其中一项", null, office, scope);
        }
    }
}
