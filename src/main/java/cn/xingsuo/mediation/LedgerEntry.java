package cn.xingsuo.mediation;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 台账入案 — a row becomes a case by the same decisions as one entered by hand, so that nothing impossible comes in. */
@Component
class LedgerEntry {
    private final CaseTerms terms;
    private final ValueSets values;
    private final CaseWords words;
    private final Places places;

    LedgerEntry(CaseTerms terms, ValueSets values, CaseWords words, Places places) {
        this.terms = terms;
        this.values = values;
        this.words = words;
        this.places = places;
    }

    /** The case as it stands at the end of its row; refuses what a case entered by hand would be refused for. */
    Mediation enter(LedgerCase it, MediationId id, String number, Instant now, LocalDate today) {
        var form = it.form();
        values.inForce("mediation-category", form.on()).require(form.dispute().category());
        var consent = requireNonNull(form.consent());
        var made = Mediation.register(id, number, form, today);
        made = made.accept(terms.acceptance(made, consent.form(), form.on(), Setting.USUAL), consent, today)
                .proceed(course -> course.to(Stage.ASSIGNED));
        var outcome = it.outcome();
        if (outcome == null) return made;
        var clean = Outcomes.checked(outcome, values);
        made.ended(clean, today);
        made = made.conclude(terms.conclusion(clean, now), today);
        var performance = it.performance();
        if (performance != null) made = made.perform(performance, today);
        var visit = it.visit();
        return visit == null ? made : made.visit(visit, today);
    }

    /** @param villages names by code, looked up once for many rows */
    Map<String, @Nullable Object> described(LedgerCase it, String number, Map<String, String> villages) {
        var names = it.form().parties().stream()
                .map(party -> new CaseWords.Named(party.side(), party.person().name()))
                .toList();
        var dispute = it.form().dispute();
        return words.described(number, dispute, names, villages.computeIfAbsent(dispute.village(), places::village));
    }

    /** The same row has the same origin whenever it is uploaded: its own number where it has one, else what it tells. */
    static String origin(LedgerCase it) {
        var office = it.form().office().code();
        if (!it.number().isEmpty()) return office + "/" + it.number();
        var told = it.likeness() + "|" + it.form().dispute().story();
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
            return office + "#" + HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
