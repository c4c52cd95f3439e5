package cn.xingsuo.screening;

import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.office.OfficeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 预警取证 — reads what can be seen of a finding or of a case, with how often the same people came before. */
@Component
class Subjects {
    /** Findings and cases of the same people up to a day; a case that began from a finding is the same dispute. */
    private static final String HISTORY = """
            (select count(*) from screening_finding o where o.office_code = it.office_code
              and o.registered_on between it.registered_on - :days and it.registered_on
              and (o.who = it.who or exists (
                select from screening_party a join screening_party b on b.person_id = a.person_id
                where a.finding_id = o.id and b.finding_id = it.finding)))
            + (select count(*) from mediation m where m.office_code = it.office_code and m.pair = it.who
              and m.registered_on between it.registered_on - :days and it.registered_on
              and m.origin_kind is distinct from 'SCREENING') as repeats,
            (select count(*) from mediation m where m.office_code = it.office_code and m.pair = it.who
              and m.outcome = 'FAILED') as failures
            """;

    /** Signs people wrote down while they worked on the case: what still stands open, and what a return visit saw. */
    private static final String TOLD = """
            coalesce((select array_agg(distinct 'TOLD_' || a.level) from mediation_alert a
                      where a.mediation_id = c.id and a.closed_on is null), '{}')
            || case when c.visited_intensifying then array['VISIT'] else '{}'::text[] end
            """;

    private final JdbcClient jdbc;
    private final ValueSets values;

    Subjects(JdbcClient jdbc, ValueSets values) {
        this.jdbc = jdbc;
        this.values = values;
    }

    AlertSubject finding(FindingId id) {
        return jdbc.sql("select it.*, " + HISTORY + """
                         from (select id as finding, null::uuid as mediation, office_code, number || ' ' || name as title,
                               hidden, registered_by as owner, registered_on, who, people, signs
                               from screening_finding where id = :id) it
                        """)
                .param("id", id.id())
                .param("days", values.of("screening-rule").number("REPEAT_DAYS"))
                .query((row, n) -> subject(row))
                .single();
    }

    /** A case that is still being mediated; one that began from a finding goes on under the finding's alert. */
    Optional<AlertSubject> mediation(MediationId id) {
        return jdbc.sql("select it.*, " + HISTORY + """
                         from (select null::uuid as finding, id as mediation, office_code,
                               case when hidden then number else number || ' ' || title end as title,
                               hidden, mediator_account as owner, registered_on, pair as who, coalesce(people, 1) as people,
                               risks || \
                        """ + TOLD + """
                         as signs
                               from mediation c where id = :id and origin_kind is distinct from 'SCREENING') it
                        """)
                .param("id", id.id())
                .param("days", values.of("screening-rule").number("REPEAT_DAYS"))
                .query((row, n) -> subject(row))
                .optional();
    }

    /** The dispute of a case with what was seen on the way: the finding it began from, else the case. */
    AlertSubject dispute(MediationId id) {
        return jdbc.sql("select it.*, " + HISTORY + """
                         from (select f.id as finding, case when f.id is null then c.id end as mediation, c.office_code,
                               case when c.hidden then coalesce(f.number, c.number) else coalesce(f.number || ' ' || f.name, c.number || ' ' || c.title) end as title,
                               c.hidden, c.mediator_account as owner, c.registered_on, coalesce(f.who, c.pair) as who,
                               greatest(c.people, f.people, 1) as people, c.risks || coalesce(f.signs, '{}') || \
                        """ + TOLD + """
                         as signs
                               from mediation c left join screening_finding f on f.case_id = c.id where c.id = :id
                               order by f.registered_at limit 1) it
                        """)
                .param("id", id.id())
                .param("days", values.of("screening-rule").number("REPEAT_DAYS"))
                .query((row, n) -> subject(row))
                .single();
    }

    private static AlertSubject subject(ResultSet row) throws SQLException {
        var signs = Set.copyOf(List.of((String[]) row.getArray("signs").getArray()));
        return new AlertSubject(
                new OfficeId(row.getString("office_code")),
                row.getObject("finding", UUID.class),
                row.getObject("mediation", UUID.class),
                row.getString("title"),
                row.getBoolean("hidden"),
                row.getString("owner"),
                new Signs(signs, row.getInt("people"), row.getInt("repeats"), row.getInt("failures")));
    }
}
