package cn.xingsuo.mediation;

import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.util.Map;

/**
 * 可见范围 — which cases a viewer may see: those of the scope, and of the hidden ones (minors, domestic violence) only one's own, unless
 * one is the director. What lies outside looks as if it did not exist.
 */
public final class Sight {
    /** SQL condition on the table {@code mediation}; its parameters come from {@link #of}. */
    public static final String SQL =
            "office_code like :scope and (not hidden or :director or :account in (mediator_account, registered_by))";

    private Sight() {}

    public static Map<String, Object> of(Viewer viewer) {
        return Map.of(
                "scope", Scope.of(viewer).like(),
                "account", viewer.account(),
                "director", viewer.role() == Role.DIRECTOR);
    }
}
