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
    /** Whether the viewer may know more of a case in scope than that it exists. */
    public static final String OPEN = """
            (not hidden or :director or :account in (mediator_account, registered_by) or exists (
              select 1 from mediation_mediator a where a.mediation_id = id and a.account = :account and a.ended_on is null))""";

    /** SQL condition on the table {@code mediation}; its parameters come from {@link #of}. */
    public static final String SQL = "office_code like :scope and " + OPEN;

    /** The same for one case by its id, which an office that mediates jointly sees, too. */
    public static final String ONE = """
            (office_code like :scope or exists (
              select 1 from mediation_partner p where p.mediation_id = id and p.office_code like :scope)) and\s""" + OPEN;

    private Sight() {}

    /** {@link #OPEN} on the table under another name. */
    public static String open(String alias) {
        return """
                (not %1$s.hidden or :director or :account in (%1$s.mediator_account, %1$s.registered_by) or exists (
                  select 1 from mediation_mediator a
                  where a.mediation_id = %1$s.id and a.account = :account and a.ended_on is null))""".formatted(alias);
    }

    public static Map<String, Object> of(Viewer viewer) {
        return Map.of(
                "scope", Scope.of(viewer).like(),
                "account", viewer.account(),
                "director", viewer.role() == Role.DIRECTOR);
    }
}
