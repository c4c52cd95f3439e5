package cn.xingsuo.docking;

import cn.xingsuo.mediation.Sight;

/**
 * 移送可见范围 — a hand-over tells as much as the finding it came from and the case it became: where one of these is hidden (minors,
 * domestic violence), only the director, who sent it and who handles the case find it,
 * on its pages and for every command alike.
 */
public final class TransferSight {
    /** Needs the parameters of {@link Sight}. */
    public static final String OPEN = """
            (:director or docking_transfer.registered_by = :account or not (
              exists (select from screening_finding f where docking_transfer.origin_kind = 'SCREENING'
                        and f.id = docking_transfer.origin_id::uuid and f.hidden and f.office_code like :scope)
              or exists (select from mediation m where m.id = docking_transfer.case_id and not %s)))""".formatted(Sight.open("m"));

    private TransferSight() {}
}
