package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.Side;
import cn.xingsuo.mediation.Status;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.office.Divisions;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.person.PersonId;
import cn.xingsuo.person.Persons;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 案件附属 — steps, parties, places and related cases of a case somebody was already found allowed to see. */
@Component
class CaseParts {
    /** Digits of a town's code, with which the codes of its villages begin. */
    private static final int TOWN = 9;

    private final JdbcClient jdbc;
    private final ValueSets values;
    private final Persons persons;
    private final Offices offices;
    private final Divisions divisions;

    CaseParts(JdbcClient jdbc, ValueSets values, Persons persons, Offices offices, Divisions divisions) {
        this.jdbc = jdbc;
        this.values = values;
        this.persons = persons;
        this.offices = offices;
        this.divisions = divisions;
    }

    List<TimelineStep> steps(MediationId id) {
        return jdbc.sql("select * from mediation_step where mediation_id = :id order by done_on desc, id desc")
                .param("id", id.id())
                .query((row, n) -> new TimelineStep(
                        row.getObject("done_on", LocalDate.class),
                        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                        values.of("mediation-step").title(row.getString("kind")),
                        row.getString("note"),
                        row.getInt("minutes"),
                        row.getString("account"),
                        row.getInt("entry_lag")))
                .list();
    }

    List<PartyCard> parties(MediationId id) {
        var found = jdbc.sql("select side, person_id from mediation_party where mediation_id = :id order by side, ord")
                .param("id", id.id())
                .query((row, n) -> Map.entry(
                        Side.valueOf(row.getString("side")), new PersonId(row.getObject("person_id", UUID.class))))
                .list();
        var masked = persons.masked(found.stream().map(Map.Entry::getValue).toList());
        var cards = new ArrayList<PartyCard>();
        for (var it : found) {
            var person = masked.get(it.getValue());
            if (person != null) cards.add(new PartyCard(it.getKey(), person));
        }
        return cards;
    }

    /** Other cases of the same two sides in the same office, hidden ones left out. */
    List<CaseLink> others(MediationId id) {
        return jdbc.sql("""
                        select o.id, o.number, o.status, o.registered_on
                        from mediation m join mediation o on o.office_code = m.office_code and o.pair = m.pair and o.id <> m.id
                        where m.id = :id and not o.hidden order by o.registered_on desc limit 5
                        """)
                .param("id", id.id())
                .query((row, n) -> new CaseLink(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        Status.valueOf(row.getString("status")),
                        row.getObject("registered_on", LocalDate.class)))
                .list();
    }

    String place(String village) {
        var town = village.substring(0, Math.min(village.length(), TOWN));
        var names = divisions.names(List.of(town, village));
        return names.getOrDefault(town, "") + names.getOrDefault(village, village);
    }

    String office(String code) {
        return offices.name(new OfficeId(code));
    }
}
