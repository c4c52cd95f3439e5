package cn.xingsuo.mediation;

import cn.xingsuo.docket.Docket;
import cn.xingsuo.docket.Docket.Matter;
import cn.xingsuo.law.Terms;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 分期履行 — the duties of an agreement, each with its own day on the docket. */
@Component
class Instalments {
    private static final String PERFORM = "mediation.perform";
    private final DutyLedger ledger;
    private final Docket docket;
    private final Terms terms;
    private final ValueSets values;

    Instalments(DutyLedger ledger, Docket docket, Terms terms, ValueSets values) {
        this.ledger = ledger;
        this.docket = docket;
        this.terms = terms;
        this.values = values;
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
        var title = it.number() + " " + values.categories().title(it.category());
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
