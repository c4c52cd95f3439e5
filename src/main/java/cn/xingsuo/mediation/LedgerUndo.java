package cn.xingsuo.mediation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 撤销导入 — takes imported cases out again, as long as nobody has worked on them. */
@Component
public class LedgerUndo {
    private static final String UNTOUCHED = """
            select m.id from mediation_ledger_line l join mediation m on m.id = l.mediation_id join mediation_ledger g on g.id = l.ledger_id
            where l.ledger_id = :ledger and m.version = 0 and m.origin_kind = 'LEDGER'
              and not exists (select 1 from mediation_step s where s.mediation_id = m.id and s.entered_at > g.committed_at)
              and not exists (select 1 from mediation_mediator a where a.mediation_id = m.id)
              and not exists (select 1 from mediation_hearing h where h.mediation_id = m.id)
              and not exists (select 1 from mediation_participant p where p.mediation_id = m.id)
              and not exists (select 1 from mediation_alert a where a.mediation_id = m.id)
            """;
    private final JdbcClient jdbc;
    private final CaseTerms terms;

    LedgerUndo(JdbcClient jdbc, CaseTerms terms) {
        this.jdbc = jdbc;
        this.terms = terms;
    }

    /**
     * 撤销结果.
     *
     * @param kept numbers of the cases somebody has worked on since
     */
    public record Undone(int removed, List<String> kept) {}

    Undone undo(Ledger ledger) {
        var ids = jdbc.sql(UNTOUCHED + " for update of m")
                .param("ledger", ledger.id())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
        var all = ids.toArray(UUID[]::new);
        terms.removed(ids.stream().map(MediationId::new).toList());
        jdbc.sql(
                        "update mediation_ledger_line set mediation_id = null where ledger_id = :ledger and mediation_id = any (:ids)")
                .param("ledger", ledger.id())
                .param("ids", all)
                .update();
        for (var table : List.of("mediation_step", "mediation_stage", "mediation_party"))
            jdbc.sql("delete from %s where mediation_id = any (:ids)".formatted(table))
                    .param("ids", all)
                    .update();
        jdbc.sql("delete from mediation where id = any (:ids)")
                .param("ids", all)
                .update();
        return new Undone(ids.size(), kept(ledger));
    }

    private List<String> kept(Ledger ledger) {
        return jdbc.sql("""
                        select m.number from mediation_ledger_line l join mediation m on m.id = l.mediation_id
                        where l.ledger_id = :ledger order by m.number
                        """)
                .param("ledger", ledger.id())
                .query((row, n) -> row.getString("number"))
                .list();
    }
}
