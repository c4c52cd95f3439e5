package cn.xingsuo.mediation;

import static java.util.Objects.requireNonNull;

import cn.xingsuo.mediation.LedgerTrial.Judged;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.person.Persons;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** 台账写入 — a thousand cases with their parties, steps and stages in four statements. */
@Component
class LedgerWriter {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private final JdbcClient jdbc;
    private final LedgerEntry entry;
    private final LedgerSteps steps;
    private final Registrar registrar;
    private final RegisterTerms registerTerms;
    private final Persons persons;
    private final Clock clock;

    LedgerWriter(
            JdbcClient jdbc,
            LedgerEntry entry,
            LedgerSteps steps,
            Registrar registrar,
            RegisterTerms registerTerms,
            Persons persons,
            Clock clock) {
        this.jdbc = jdbc;
        this.entry = entry;
        this.steps = steps;
        this.registrar = registrar;
        this.registerTerms = registerTerms;
        this.persons = persons;
        this.clock = clock;
    }

    /** Writes the cases; says which row became which case. */
    Map<Integer, UUID> write(OfficeId office, List<Judged> judged, Viewer viewer) {
        var numbers = numbers(office, judged);
        var made = new ArrayList<Made>();
        for (var it : judged) {
            var found = it.found();
            if (found == null) continue;
            var number =
                    requireNonNull(numbers.get(found.form().on().getYear())).removeFirst();
            var id = MediationId.next(clock.millis());
            made.add(new Made(it.line().number(), found, entry.enter(found, id, number, clock.instant(), today())));
        }
        var villages = new HashMap<String, String>();
        insert("mediation", made.stream().map(it -> head(it, viewer, villages)).toList());
        parties(made);
        insert("mediation_step", steps.of(made, viewer));
        insert("mediation_stage", steps.stages(made, viewer));
        registerTerms.open(made.stream().map(Made::made).toList(), today());
        var cases = new LinkedHashMap<Integer, UUID>();
        made.forEach(it -> cases.put(it.line(), it.made().id().id()));
        return cases;
    }

    /** 成案的一行. */
    record Made(int line, LedgerCase told, Mediation made) {}

    private Map<Integer, List<String>> numbers(OfficeId office, List<Judged> judged) {
        var years = new HashMap<Integer, Integer>();
        for (var it : judged)
            if (it.found() != null) years.merge(it.found().form().on().getYear(), 1, Integer::sum);
        var numbers = new HashMap<Integer, List<String>>();
        years.forEach((year, count) -> numbers.put(year, registrar.numbers(office, year, count)));
        return numbers;
    }

    private Map<String, @Nullable Object> head(Made it, Viewer viewer, Map<String, String> villages) {
        var made = it.made();
        var form = it.told().form();
        var row = new HashMap<String, @Nullable Object>(MediationState.of(made));
        row.putAll(entry.described(it.told(), made.number(), villages));
        row.put("id", made.id().id());
        row.put("number", made.number());
        row.put("category", made.category());
        row.put("office_code", made.office().code());
        row.put("registered_on", made.registeredOn());
        row.put("version", 0);
        row.put("registered_at", OffsetDateTime.now(clock));
        row.put("registered_by", viewer.account());
        row.put("mediator_account", form.mediator().account());
        row.put("mediator_name", form.mediator().name());
        row.put("jurisdiction", form.conditions().setting().jurisdiction());
        row.put("jurisdiction_note", "");
        row.put("scale", form.conditions().extent().scale());
        row.put("people", form.conditions().extent().people());
        row.put("amount", form.conditions().extent().amount());
        origin(row, it);
        row.put("confirm_lapsed", row.get("confirm_by") instanceof LocalDate by && by.isBefore(today()));
        row.put("urged_times", 0);
        row.put("confirm_warned", 0);
        row.put("duty_due", made.followUp().performance() == null ? row.get("perform_by") : null);
        return row;
    }

    private static void origin(Map<String, @Nullable Object> row, Made it) {
        row.put("origin_kind", "LEDGER");
        row.put("origin_id", LedgerEntry.origin(it.told()));
        row.put("origin_number", it.told().number());
    }

    private void parties(List<Made> made) {
        var people = new ArrayList<Particulars>();
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var it : made) {
            var parties = it.told().form().parties();
            for (int i = 0; i < parties.size(); i++) {
                var row = new HashMap<String, @Nullable Object>();
                row.put("office_code", it.made().office().code());
                row.put("mediation_id", it.made().id().id());
                row.put("side", parties.get(i).side().name());
                row.put("ord", i);
                rows.add(row);
                people.add(parties.get(i).person());
            }
        }
        var ids = persons.registerAll(people);
        for (int i = 0; i < rows.size(); i++)
            rows.get(i).put("person_id", ids.get(i).id());
        insert("mediation_party", rows);
    }

    private void insert(String table, List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) return;
        var columns =
                String.join(", ", rows.getFirst().keySet().stream().sorted().toList());
        jdbc.sql("insert into %s (%s) select %s from jsonb_populate_recordset(null::%s, :rows::jsonb)"
                        .formatted(table, columns, columns, table))
                .param("rows", JSON.writeValueAsString(rows))
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
