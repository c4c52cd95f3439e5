package cn.xingsuo.mediation;

import cn.xingsuo.mediation.Corrections.Fixed;
import cn.xingsuo.mediation.Corrections.Registered;
import cn.xingsuo.person.MaskedPerson;
import cn.xingsuo.person.PersonId;
import cn.xingsuo.person.Persons;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 更正账 — reads what was registered, writes what is right, and keeps both. */
@Component
class CorrectionLedger {
    private final JdbcClient jdbc;
    private final Persons persons;
    private final MediationRepository repository;
    private final Clock clock;

    CorrectionLedger(JdbcClient jdbc, Persons persons, MediationRepository repository, Clock clock) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.repository = repository;
        this.clock = clock;
    }

    /** 改动 — one field, before and after. */
    record Change(String field, String was, String became) {
        String words() {
            return field + "由“" + was + "”更正为“" + became + "”";
        }
    }

    Registered read(Mediation it) {
        var dispute = jdbc.sql(
                        "select village_code, category, source, difficulty, repeated, story, risks from mediation where id = :id")
                .param("id", it.id().id())
                .query((row, n) -> new Dispute(
                        row.getString("village_code"),
                        row.getString("category"),
                        row.getString("source"),
                        row.getString("difficulty"),
                        row.getBoolean("repeated"),
                        row.getString("story"),
                        Set.of((String[]) row.getArray("risks").getArray())))
                .single();
        return new Registered(dispute, parties(it));
    }

    private List<Fixed> parties(Mediation it) {
        record Row(Side side, int ord, PersonId person) {}
        var rows = jdbc.sql(
                        "select side, ord, person_id from mediation_party where mediation_id = :id order by side, ord")
                .param("id", it.id().id())
                .query((row, n) -> new Row(
                        Side.valueOf(row.getString(1)), row.getInt(2), new PersonId(row.getObject(3, UUID.class))))
                .list();
        Map<PersonId, MaskedPerson> known =
                persons.masked(rows.stream().map(Row::person).toList());
        return rows.stream()
                .map(row -> new Fixed(
                        row.side(),
                        row.ord(),
                        Objects.requireNonNull(known.get(row.person())).name(),
                        null))
                .toList();
    }

    Setting setting(Mediation it) {
        return repository.setting(it.id());
    }

    void write(Mediation it, Map<String, @Nullable Object> described, String category) {
        var all = new HashMap<String, @Nullable Object>(described);
        all.put("category", category);
        var set = String.join(
                ", ",
                all.keySet().stream()
                        .sorted()
                        .map(column -> column + " = :" + column)
                        .toList());
        all.put("id", it.id().id());
        jdbc.sql("update mediation set " + set + " where id = :id").params(all).update();
    }

    void party(Mediation it, Fixed fixed, PersonId person) {
        jdbc.sql("""
                        update mediation_party set person_id = :person
                        where mediation_id = :id and side = :side and ord = :ord
                        """)
                .param("person", person.id())
                .param("id", it.id().id())
                .param("side", fixed.side().name())
                .param("ord", fixed.ord())
                .update();
    }

    void note(Mediation it, List<Change> changes, String reason, Viewer viewer) {
        for (var change : changes) {
            jdbc.sql("""
                            insert into mediation_correction
                              (office_code, mediation_id, field, was, became, reason, corrected_at, account)
                            values (:office, :id, :field, :was, :became, :reason, :at, :account)
                            """)
                    .param("office", it.office().code())
                    .param("id", it.id().id())
                    .param("field", change.field())
                    .param("was", change.was())
                    .param("became", change.became())
                    .param("reason", reason)
                    .param("at", OffsetDateTime.now(clock))
                    .param("account", viewer.account())
                    .update();
        }
    }
}
