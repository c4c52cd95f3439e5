package cn.xingsuo.rating;

import cn.xingsuo.rating.VetoFinding.State;
import cn.xingsuo.standard.Criterion;
import cn.xingsuo.standard.Rules;
import cn.xingsuo.standard.Scoring;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 否决核对 — decides for each veto item whether it stands: inside its window, with responsibility where that is asked, and not lifted.
 * A veto needs a registered finding; a missing reading never raises one.
 */
record VetoCheck(Rules rules, Sheet sheet) {
    VetoFinding check(Criterion veto) {
        var rule = (Scoring.Veto) veto.scoring();
        var registered = sheet.incidents().stream()
                .filter(it -> it.veto().equals(veto.code()))
                .map(it -> finding(veto, rule, it));
        return Stream.concat(registered, triggered(veto, rule))
                .min(Comparator.comparing((VetoFinding it) -> it.stands() ? 0 : 1)
                        .thenComparing(it -> weight(it.effect()))
                        .thenComparing(it -> String.valueOf(it.on()), Comparator.reverseOrder()))
                .orElseGet(() -> finding(veto, rule.effect(), State.CLEAR, null, ""));
    }

    private Stream<VetoFinding> triggered(Criterion veto, Scoring.Veto rule) {
        return rule.triggers().stream()
                .filter(this::isReached)
                .map(it -> finding(veto, rule.effect(), State.STANDS, sheet.on(), it.indicator()));
    }

    private boolean isReached(Scoring.Requirement trigger) {
        var reading = sheet.reading(trigger.indicator());
        return reading.hasValue()
                && reading.denominator().signum() != 0
                && Values.quotient(reading).atLeast(Fraction.of(trigger.atLeast()));
    }

    private VetoFinding finding(Criterion veto, Scoring.Veto rule, Incident incident) {
        var grave = rule.grave();
        var effect = incident.grave() && grave != null ? grave : rule.effect();
        return finding(veto, effect, state(rule, effect, incident), incident.on(), incident.note());
    }

    private State state(Scoring.Veto rule, Scoring.Effect effect, Incident incident) {
        if (incident.on().isBefore(from(rule)) || incident.on().isAfter(sheet.on())) return State.OUTSIDE_WINDOW;
        if (rule.responsibility() && !incident.responsible()) return State.NOT_RESPONSIBLE;
        var lifted = incident.liftedOn();
        var isLifted = effect == Scoring.Effect.SUSPEND && lifted != null && !lifted.isAfter(sheet.on());
        return isLifted ? State.LIFTED : State.STANDS;
    }

    private LocalDate from(Scoring.Veto rule) {
        var months = rule.windowMonths() == null ? rules.periodMonths() : rule.windowMonths();
        return sheet.on().minusMonths(months).plusDays(1);
    }

    private VetoFinding finding(
            Criterion veto, Scoring.Effect effect, State state, @Nullable LocalDate on, String note) {
        var rule = (Scoring.Veto) veto.scoring();
        return new VetoFinding(veto.code(), effect, rule.cap(), state, from(rule), on, note, veto.basis());
    }

    private static int weight(Scoring.Effect effect) {
        return switch (effect) {
            case HARD -> 0;
            case SUSPEND -> 1;
            case CAP -> 2;
        };
    }
}
