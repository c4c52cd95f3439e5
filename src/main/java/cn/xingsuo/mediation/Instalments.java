package cn.xingsuo.mediation;

import cn.xingsuo.docket.Docket;
import cn.xingsuo.docket.Docket.Matter;
import cn.xingsuo.law.Terms;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 分期履行 — the duties of an agreement, each with its own day on the docket. */
@Component
class Instalments {
    private static final String PERFORM = "mediation.perform";
    private final DutyLedger ledger;
    private final Docket docket;
    private final Terms terms;
    private final ValueSets values;
    private final CaseNames names;

    Instalments(DutyLedger ledger, Docket docket, Terms terms, ValueSets values, CaseNames names) {
        this.ledger = ledger;
        this.docket = docket;
        this.terms = terms;
        this.values = values;
        this.names = names;
    }

    /** Writes the duties down and puts their days on the docket. */
    void agreed(Mediation it, Outcome outcome) {
        if (!outcome.settled()) return;
        ledger.write(it, outcome.duties());
        var days = days(outcome);
        for (int i = 0; i < days.size(); i++) docket.open(matter(it, i + 1, days.size()), PERFORM, eve(days.get(i)));
        days.stream().map(this::lastDay).min(LocalDate::compareTo).ifPresent(due -> ledger.due(it.id(), due));
    }

    /** The conclusion was taken back, and with it everything agreed. */
    void undone(Mediation it) {
        var conclusion = it.conclusion();
        if (conclusion == null || !conclusion.outcome().settled()) return;
        var duties = ledger.of(it.id());
        for (int n = 1; n <= Math.max(1, duties.size()); n++) docket.drop(ref(it.id(), n), PERFORM, "结案已撤回");
        ledger.delete(it.id());
        ledger.due(it.id(), null);
    }

    /** Records what was done for one duty, or with number 0 for all of it; the answer is how the whole stands then. */
    Performance perform(Mediation it, int duty, Performance done, String account) {
        var conclusion = Objects.requireNonNull(it.conclusion());
        var now = new Fulfilled(
                of(it.id(), by(conclusion.outcome()), it.followUp().performance()));
        for (var number : now.numbers(duty, done)) {
            now = now.with(number, done);
            ledger.record(it, number, done, account);
            if (now.fulfilled(number)) docket.met(ref(it.id(), number), PERFORM, done.on());
        }
        ledger.due(it.id(), now.due());
        return now.summary(done);
    }

    /**
     * The duties of an agreement and what was done about each.
     *
     * @param by last day of the whole agreement
     * @param whole how the whole stands, as far as it is known
     */
    List<Instalment> of(MediationId id, LocalDate by, @Nullable Performance whole) {
        var duties = ledger.of(id);
        var done = ledger.done(id);
        if (!duties.isEmpty())
            return IntStream.rangeClosed(1, duties.size())
                    .mapToObj(n -> instalment(n, duties.get(n - 1), done.getOrDefault(n, List.of())))
                    .toList();
        var all = done.getOrDefault(1, whole == null ? List.of() : List.of(whole));
        return List.of(new Instalment(1, null, "按协议约定履行", null, "", by, lastDay(by), all));
    }

    /** The earliest duty that is still open. */
    Optional<Instalment> open(Mediation it) {
        var conclusion = it.conclusion();
        if (conclusion == null) return Optional.empty();
        return of(it.id(), by(conclusion.outcome()), it.followUp().performance()).stream()
                .filter(duty -> !duty.fulfilled())
                .min(Comparator.comparing(Instalment::lastDay));
    }

    /** The same for whoever may see the case; empty without an agreement. */
    List<Instalment> of(MediationId id, Viewer viewer) {
        return ledger.agreement(id, viewer)
                .map(it -> of(id, it.performBy(), it.whole()))
                .orElse(List.of());
    }

    private Instalment instalment(int number, Duty it, List<Performance> done) {
        var how = (it.manner() + " " + it.place()).strip();
        return new Instalment(number, it.by(), it.what(), it.amount(), how, it.dueOn(), lastDay(it.dueOn()), done);
    }

    private static LocalDate by(Outcome outcome) {
        return days(outcome).getLast();
    }

    /** The last day in law: an agreed day that is a holiday moves behind it. */
    LocalDate lastDay(LocalDate agreed) {
        return terms.due(PERFORM, eve(agreed)).due();
    }

    private static List<LocalDate> days(Outcome outcome) {
        if (!outcome.duties().isEmpty())
            return outcome.duties().stream().map(Duty::dueOn).toList();
        return switch (outcome) {
            case Outcome.WrittenAgreement it -> List.of(it.performBy());
            case Outcome.OralAgreement it -> List.of(it.performBy());
            default -> List.of();
        };
    }

    /** Terms start the day before their first day. */
    private static LocalDate eve(LocalDate day) {
        return day.minusDays(1);
    }

    private Matter matter(Mediation it, int number, int of) {
        var title = names.title(it);
        return new Matter(
                ref(it.id(), number),
                it.office(),
                of == 1 ? title : title + " 第" + number + "项",
                it.id().path());
    }

    static String ref(MediationId id, int number) {
        return id.ref() + "/duty/" + number;
    }
}
