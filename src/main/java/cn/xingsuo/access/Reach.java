package cn.xingsuo.access;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 授权边界 — nobody hands out more than they have, and an account's office exists and lies inside its scope. */
@Component
class Reach {
    private final Offices offices;

    Reach(Offices offices) {
        this.offices = offices;
    }

    void check(Viewer viewer, String scope, @Nullable String office) {
        if (!scope.matches("[0-9]{0,12}")) throw new Refusal("管辖范围应为至多 12 位数字的区划代码前缀", null);
        if (!viewer.sees(scope)) {
            throw new Refusal("没有保存:管辖范围 {0} 超出您自己的范围。请填写以 {1} 开头的区划代码", null, scope, viewer.scope());
        }
        if (office == null) return;
        if (!office.matches("[0-9]{9}")) throw new Refusal("司法所代码应为 9 位数字", null);
        if (!office.startsWith(scope)) {
            throw new Refusal("没有保存:司法所 {0} 不在管辖范围 {1} 内。请改正其中一项", null, office, scope);
        }
        if (offices.find(new OfficeId(office)).isEmpty()) {
            throw new Refusal("没有保存:没有代码为 {0} 的司法所。请核对代码,或先建立司法所", null, office);
        }
    }
}
