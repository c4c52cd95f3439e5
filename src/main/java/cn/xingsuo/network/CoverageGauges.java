package cn.xingsuo.network;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Scope;
import cn.xingsuo.office.Subject;
import cn.xingsuo.rating.measure.Gauge;
import cn.xingsuo.rating.measure.Indicator;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.rating.measure.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** 覆盖率 — what the three gauges of coverage read for a scope on a day, and what they find uncovered. */
@Component
public class CoverageGauges {
    private final List<Kind> kinds;

    CoverageGauges(VillageCommittees villages, EnterpriseCommittees enterprises, PoliceLinks police) {
        kinds = List.of(
                new Kind("village", villages), new Kind("enterprise", enterprises), new Kind("station", police));
    }

    private record Kind(String name, Gauge gauge) {}

    /**
     * 覆盖 — one figure of a scope.
     *
     * @param more whether more is uncovered than is listed
     */
    public record Reach(String kind, Indicator indicator, Reading reading, List<Missing> uncovered, boolean more) {
        /** 未覆盖. */
        public record Missing(String id, String title, String office) {}
    }

    /** The three figures, each with at most so many that are not covered. */
    public List<Reach> all(Scope scope, LocalDate on, int most) {
        var period = new Period(on, on);
        return kinds.stream().map(it -> reach(it, scope, period, most)).toList();
    }

    private static Reach reach(Kind kind, Scope scope, Period period, int most) {
        var readings = new TreeMap<>(kind.gauge().read(scope, period));
        var covered = BigDecimal.ZERO;
        var all = BigDecimal.ZERO;
        var missing = new ArrayList<Reach.Missing>();
        for (var office : readings.entrySet()) {
            var reading = office.getValue();
            if (!reading.hasValue()) continue;
            covered = covered.add(reading.numerator());
            all = all.add(reading.denominator());
            if (reading.numerator().compareTo(reading.denominator()) < 0 && missing.size() <= most)
                missing.addAll(missing(kind, office.getKey(), period));
        }
        var reading = all.signum() == 0 ? kind.gauge().empty() : Reading.share(covered, all);
        var listed = missing.stream().limit(most).toList();
        return new Reach(kind.name(), kind.gauge().indicator(), reading, listed, missing.size() > most);
    }

    /** From the evidence of the figure, so that the list and the figure cannot disagree. */
    private static List<Reach.Missing> missing(Kind kind, String office, Period period) {
        return kind.gauge().evidence(Subject.of(new OfficeId(office)), period, Integer.MAX_VALUE - 1).counted().stream()
                .filter(it -> !it.succeeded())
                .map(it -> new Reach.Missing(it.id(), it.title(), office))
                .toList();
    }
}
