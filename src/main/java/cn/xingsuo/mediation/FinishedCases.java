package cn.xingsuo.mediation;

import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 已结案件 — what a room that builds on finished cases may ask: which are filed, how one stands now, and whether a dispute came twice. */
@Service
@Transactional(readOnly = true)
public class FinishedCases {
    /** No dispute is mediated oftener. */
    private static final int LONGEST = 50;

    private final JdbcClient jdbc;

    FinishedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 疑似同一纠纷 — another case of the same two sides and category. */
    public record Kin(MediationId id, String number) {}

    /** The newest cases whose dossier is filed; hidden ones are not listed. */
    public List<CaseBrief> archived(Viewer viewer, LocalDate since, int most) {
        return jdbc.sql(CaseBriefs.SELECT.formatted(
                        "not hidden and archived_on is not null and concluded_on >= :since and " + Sight.SQL
                                + " order by concluded_on desc, id desc limit :most"))
                .params(Sight.of(viewer))
                .param("since", since)
                .param("most", most)
                .query(CaseBriefs::brief)
                .list();
    }

    /** How the case stands now; says nothing about what it is about. */
    public Result result(MediationId id) {
        return jdbc.sql(CaseBriefs.SELECT.formatted("id = :id"))
                .param("id", id.id())
                .query(CaseBriefs::brief)
                .optional()
                .orElseThrow(NoSuchMediation::new)
                .result();
    }

    /** The first case of the dispute: a renewed mediation is about the dispute it renews. */
    public MediationId root(MediationId id) {
        return new MediationId(jdbc.sql("""
                        with recursive way (id, origin, step) as (
                          select id, case when origin_kind = 'MEDIATION' then origin_id::uuid end, 0 from mediation where id = :id
                          union all
                          select m.id, case when m.origin_kind = 'MEDIATION' then m.origin_id::uuid end, step + 1
                          from way join mediation m on m.id = way.origin where step < :most
                        )
                        select id from way order by step desc limit 1
                        """)
                .param("id", id.id())
                .param("most", LONGEST)
                .query(UUID.class)
                .single());
    }

    /** Cases of the same two sides in the same category and office within the months before or after. */
    public List<Kin> alike(MediationId id, int months) {
        return jdbc.sql("""
                        select o.id, o.number from mediation m
                        join mediation o on o.office_code = m.office_code and o.pair = m.pair and o.category = m.category and o.id <> m.id
                        where m.id = :id and o.registered_on between (m.registered_on - make_interval(months => :months))::date
                          and (m.registered_on + make_interval(months => :months))::date
                        order by o.registered_on desc limit :most
                        """)
                .param("id", id.id())
                .param("months", months)
                .param("most", LONGEST)
                .query((row, n) -> new Kin(new MediationId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
    }
}
