package cn.xingsuo.mediation;

import cn.xingsuo.mediation.CaseWords.Named;
import cn.xingsuo.mediation.Registration.NewParty;
import cn.xingsuo.network.Bodies;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.person.Persons;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 登记员 — gives a new case its number, its title and the words by which it is found again, and writes its first rows. */
@Component
class Registrar {
    private final MediationRepository repository;
    private final ValueSets values;
    private final Places places;
    private final CaseWords words;
    private final Jurisdiction jurisdiction;
    private final Persons persons;
    private final Bodies bodies;
    private final Clock clock;

    Registrar(
            MediationRepository repository,
            ValueSets values,
            Places places,
            CaseWords words,
            Jurisdiction jurisdiction,
            Persons persons,
            Bodies bodies,
            Clock clock) {
        this.repository = repository;
        this.values = values;
        this.places = places;
        this.words = words;
        this.jurisdiction = jurisdiction;
        this.persons = persons;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** A new case with its number, not yet written. */
    Mediation open(Registration form, LocalDate today) {
        values.inForce("mediation-category", form.on()).require(form.dispute().category());
        places.village(form.dispute().village());
        jurisdiction.require(form);
        var number = numbered(form.office(), form.on().getYear(), "CASE");
        return Mediation.register(MediationId.next(clock.millis()), number, form, today);
    }

    /** Writes the case and its parties. */
    void enter(Mediation it, Registration form, Viewer viewer) {
        var names = form.parties().stream()
                .map(party -> new Named(party.side(), party.person().name()))
                .toList();
        var head = words.described(it.number(), form.dispute(), names);
        head.put("registered_at", OffsetDateTime.now(clock));
        head.put("registered_by", viewer.account());
        head.put("mediator_account", form.mediator().account());
        head.put("mediator_name", form.mediator().name());
        conditions(head, form);
        repository.insert(it, head);
        party(it, form.parties());
    }

    /** The number of a written agreement. */
    String agreementNumber(Mediation it, int year) {
        return numbered(it.office(), year, "AGREEMENT");
    }

    /** So many numbers of a year in a row, for cases that come in together. */
    List<String> numbers(OfficeId office, int year, int count) {
        var last = repository.next(office.code(), year, "CASE", count);
        var pattern = values.of("mediation-number")
                .require("CASE")
                .text("pattern")
                .replace("{office}", places.shortName(office))
                .replace("{year}", String.valueOf(year));
        var numbers = new ArrayList<String>();
        for (int no = last - count + 1; no <= last; no++) numbers.add(pattern.replace("{no}", String.valueOf(no)));
        return numbers;
    }

    private void conditions(Map<String, @Nullable Object> head, Registration form) {
        var setting = Settings.checked(form.conditions().setting(), form.on(), values);
        var extent = form.conditions().extent();
        var origin = form.origin();
        head.put("jurisdiction", setting.jurisdiction());
        head.put("jurisdiction_note", setting.consent());
        head.put("residence_code", setting.residence());
        head.put("entrusted", setting.entrusted());
        head.put("entrusted_on", setting.entrustedOn());
        head.put("scale", values.of("mediation-scale").require(extent.scale()).code());
        head.put("people", positive(extent.people()));
        head.put("amount", sum(extent.amount()));
        var body = form.body();
        head.put(
                "body_id",
                body == null
                        ? null
                        : bodies.require(body, form.office(), form.on()).id().id());
        if (origin == null) return;
        head.put("origin_kind", origin.kind());
        head.put("origin_id", origin.id());
        head.put("origin_number", origin.number());
    }

    private static @Nullable Integer positive(@Nullable Integer people) {
        if (people != null && people < 1) throw new Refusal("涉及人数应当至少为 1。请核对后重填,其余内容已保留。", null);
        return people;
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal amount) {
        if (amount == null) return null;
        if (amount.signum() < 0 || amount.precision() - amount.scale() > 12 || amount.scale() > 2)
            throw new Refusal("涉案金额应当是不带负号、最多两位小数的数。请核对后重填,其余内容已保留。", null);
        return amount;
    }

    /** Patterns of numbers are data: places differ in them. */
    private String numbered(OfficeId office, int year, String kind) {
        var next = repository.next(office.code(), year, kind);
        return values.of("mediation-number")
                .require(kind)
                .text("pattern")
                .replace("{office}", places.shortName(office))
                .replace("{year}", String.valueOf(year))
                .replace("{no}", String.valueOf(next));
    }

    private void party(Mediation it, List<NewParty> parties) {
        for (int i = 0; i < parties.size(); i++) {
            var party = parties.get(i);
            var known = party.known();
            repository.party(it, party.side(), i, known != null ? known : persons.register(party.person()));
        }
    }
}
