package cn.xingsuo.mediation;

import cn.xingsuo.mediation.Registration.NewParty;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Pinyin;
import cn.xingsuo.person.Persons;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 登记员 — gives a new case its number, its title and the words by which it is found again, and writes its first rows. */
@Component
class Registrar {
    private final MediationRepository repository;
    private final ValueSets values;
    private final Places places;
    private final Persons persons;
    private final Clock clock;

    Registrar(MediationRepository repository, ValueSets values, Places places, Persons persons, Clock clock) {
        this.repository = repository;
        this.values = values;
        this.places = places;
        this.persons = persons;
        this.clock = clock;
    }

    /** A new case with its number, not yet written. */
    Mediation open(Registration form, LocalDate today) {
        values.inForce("mediation-category", form.on()).require(form.dispute().category());
        var number = numbered(form.office(), "%s调〔%d〕%d号", form.on().getYear(), "CASE");
        return Mediation.register(MediationId.next(clock.millis()), number, form, today);
    }

    /** Writes the case and its parties. */
    void enter(Mediation it, Registration form, Viewer viewer) {
        var head = dispute(form);
        head.put("registered_at", OffsetDateTime.now(clock));
        head.put("registered_by", viewer.account());
        head.put("mediator_account", form.mediator().account());
        head.put("mediator_name", form.mediator().name());
        findable(head, it.number(), form);
        conditions(head, form);
        repository.insert(it, head);
        party(it, form.parties());
    }

    /** The number of a written agreement. */
    String agreementNumber(Mediation it, int year) {
        return numbered(it.office(), "%s调协〔%d〕%d号", year, "AGREEMENT");
    }

    private HashMap<String, @Nullable Object> dispute(Registration form) {
        var dispute = form.dispute();
        var risks = values.of("mediation-risk");
        var head = new HashMap<String, @Nullable Object>();
        head.put("village_code", dispute.village());
        head.put("matter", values.categories().require(dispute.category()).title());
        head.put("source", values.sources().require(dispute.source()).code());
        head.put(
                "difficulty",
                values.of("mediation-difficulty").require(dispute.difficulty()).code());
        head.put("repeated", dispute.repeated());
        head.put("story", Prose.required("事由", dispute.story(), Prose.STORY));
        head.put("risks", dispute.risks().stream().sorted().toArray(String[]::new));
        head.put("hidden", dispute.risks().stream().map(risks::require).anyMatch(it -> it.is("hidden")));
        return head;
    }

    private void conditions(Map<String, @Nullable Object> head, Registration form) {
        var setting = Settings.checked(form.conditions().setting(), form.on(), values);
        var extent = form.conditions().extent();
        var origin = form.origin();
        head.put("jurisdiction", setting.jurisdiction());
        head.put("jurisdiction_note", setting.consent());
        head.put("entrusted", setting.entrusted());
        head.put("entrusted_on", setting.entrustedOn());
        head.put("scale", values.of("mediation-scale").require(extent.scale()).code());
        head.put("people", positive(extent.people()));
        head.put("amount", sum(extent.amount()));
        head.put("body_id", form.body() == null ? null : form.body().id());
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

    private void findable(Map<String, @Nullable Object> head, String number, Registration form) {
        var village = places.village(form.dispute().village());
        var applicant = first(form, Side.APPLICANT);
        var respondent = first(form, Side.RESPONDENT);
        var matter = values.categories().title(form.dispute().category());
        var names = form.parties().stream().map(it -> it.person().name()).collect(Collectors.joining(" "));
        head.put("title", "%s与%s%s".formatted(applicant, respondent, matter));
        head.put("pair", Registration.pair(applicant, respondent));
        head.put("search", Pinyin.fold("%s %s %s %s %s".formatted(number, names, matter, village, head.get("story"))));
        head.put("initials", initials(names + " " + village + " " + matter));
    }

    private static String first(Registration form, Side side) {
        return form.parties().stream()
                .filter(it -> it.side() == side)
                .map(it -> it.person().name().strip())
                .findFirst()
                .orElseThrow(() -> new Refusal("申请人和对方都要填写。请补填,其余内容已保留。", null));
    }

    /** Each word's initials behind a space, so that a search can ask for the beginning of a word. */
    private static String initials(String words) {
        return List.of(words.split("\\s+")).stream()
                .map(it -> " " + Pinyin.initials(it))
                .collect(Collectors.joining());
    }

    private String numbered(OfficeId office, String pattern, int year, String kind) {
        var next = repository.next(office.code(), year, kind);
        return pattern.formatted(places.shortName(office), year, next);
    }

    private void party(Mediation it, List<NewParty> parties) {
        for (int i = 0; i < parties.size(); i++) {
            var party = parties.get(i);
            repository.party(it, party.side(), i, persons.register(party.person()));
        }
    }
}
