package cn.xingsuo.rating;

import cn.xingsuo.office.Subject;
import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.Snapshot.Traces;
import cn.xingsuo.rating.measure.Evidence.Counted;
import cn.xingsuo.rating.measure.Evidence.LeftOut;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.standard.Standards;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** 依据引用 — which records a rating rests on, by id, and what has become of them since. */
@Component
class Tracing {
    /** More references than any office collects in a rating period. */
    private static final int EVERYTHING = 100_000;

    private final Gauges gauges;
    private final Standards standards;

    Tracing(Gauges gauges, Standards standards) {
        this.gauges = gauges;
        this.standards = standards;
    }

    /** By indicator, for every indicator the edition names and some room measures. */
    Map<String, Traces> of(Subject subject, String edition, LocalDate on) {
        var standard = standards.get(edition);
        var traces = new TreeMap<String, Traces>();
        for (var indicator : standard.indicators())
            gauges.find(indicator)
                    .ifPresent(_ -> traces.put(indicator, traces(subject, indicator, Rating.period(standard, on))));
        return traces;
    }

    private Traces traces(Subject subject, String indicator, Period period) {
        var found = gauges.get(indicator).evidence(subject, period, EVERYTHING);
        var counted = found.counted();
        return new Traces(
                counted.stream().map(Counted::id).sorted().toList(),
                counted.stream()
                        .filter(Counted::succeeded)
                        .map(Counted::id)
                        .sorted()
                        .toList(),
                found.leftOut().stream().map(LeftOut::id).sorted().toList(),
                !found.more());
    }

    /** What the records now say differently about the frozen day. */
    List<LaterChange> changesSince(Snapshot snapshot) {
        var content = snapshot.content();
        var subject = new Subject(SubjectKind.OFFICE, content.subject());
        var period = Rating.period(standards.get(content.score().edition()), snapshot.on());
        var then = readings(content.score());
        var changes = new ArrayList<LaterChange>();
        content.evidence()
                .forEach((indicator, old) -> gauges.find(indicator).ifPresent(gauge -> {
                    var now = gauge.read(subject, period);
                    var pair = new Pair(then.getOrDefault(indicator, now), now);
                    change(indicator, pair, old, traces(subject, indicator, period))
                            .ifPresent(changes::add);
                }));
        return changes;
    }

    /** 前后读数. */
    private record Pair(Reading then, Reading now) {
        boolean isSame() {
            return then.state() == now.state()
                    && then.numerator().compareTo(now.numerator()) == 0
                    && then.denominator().compareTo(now.denominator()) == 0;
        }
    }

    private static Optional<LaterChange> change(String indicator, Pair pair, Traces old, Traces fresh) {
        var added = without(fresh.counted(), old.counted());
        var removed = without(old.counted(), fresh.counted());
        var turned = new HashSet<>(without(fresh.succeeded(), old.succeeded()));
        turned.addAll(without(old.succeeded(), fresh.succeeded()));
        turned.retainAll(old.counted());
        turned.retainAll(fresh.counted());
        if (added.isEmpty() && removed.isEmpty() && turned.isEmpty() && pair.isSame()) return Optional.empty();
        var turnedSorted = turned.stream().sorted().toList();
        return Optional.of(new LaterChange(indicator, pair.then(), pair.now(), added, removed, turnedSorted));
    }

    private static List<String> without(List<String> all, List<String> others) {
        var known = new HashSet<>(others);
        return all.stream().filter(it -> !known.contains(it)).toList();
    }

    private static Map<String, Reading> readings(Score score) {
        var readings = new TreeMap<String, Reading>();
        score.findings()
                .forEach(finding -> finding.readings().forEach(it -> readings.put(it.indicator(), it.reading())));
        return readings;
    }
}
