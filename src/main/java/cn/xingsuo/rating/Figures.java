package cn.xingsuo.rating;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.office.Subject;
import cn.xingsuo.rating.Figure.Row;
import cn.xingsuo.rating.measure.Evidence;
import cn.xingsuo.rating.measure.Gauge;
import cn.xingsuo.rating.measure.Indicator;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.rating.measure.Unit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 指标 — every number the product shows, each from its one gauge. */
@Service
@Transactional(readOnly = true)
public class Figures {
    private final Gauges gauges;
    private final Offices offices;
    private final LowerBounds bounds;

    Figures(Gauges gauges, Offices offices, LowerBounds bounds) {
        this.gauges = gauges;
        this.offices = offices;
        this.bounds = bounds;
    }

    public List<Indicator> indicators() {
        return gauges.indicators();
    }

    /** The indicator of every office of the scope. */
    public Figure read(String indicator, Scope scope, Period period) {
        var gauge = gauges.get(indicator);
        var readings = gauge.read(scope, period);
        var names = new TreeMap<String, String>();
        offices.names(offices.in(scope, period.to())).forEach((office, name) -> names.put(office.code(), name));
        var codes = new TreeSet<>(names.keySet());
        codes.addAll(readings.keySet());
        if (codes.isEmpty()) throw new NoSuchScope();
        var rows = codes.stream()
                .map(code -> new Row(code, names.getOrDefault(code, code), readings.getOrDefault(code, gauge.empty())))
                .toList();
        return new Figure(gauge.indicator(), scope, period, rows);
    }

    /** Whether some room measures the indicator. */
    public boolean has(String indicator) {
        return gauges.find(indicator).isPresent();
    }

    /** How many records keep a share from being full; 0 where a share is not one of records. */
    public long missed(String indicator, Reading reading) {
        var counts = gauges.find(indicator).filter(Gauge::countsRecords).isPresent();
        return counts && reading.hasValue()
                ? reading.denominator().subtract(reading.numerator()).longValue()
                : 0;
    }

    public Indicator indicator(String id) {
        return gauges.get(id).indicator();
    }

    public Reading of(OfficeId office, String indicator, Period period) {
        return gauges.get(indicator).read(Subject.of(office), period);
    }

    /** What so many cases can vouch for, by office; offices without a share are absent. */
    public Map<String, Cautious> cautious(String indicator, Scope scope, Period period) {
        var gauge = gauges.get(indicator);
        var unit = gauge.indicator().unit();
        var cautious = new TreeMap<String, Cautious>();
        if (unit != Unit.PERCENT) return cautious;
        gauge.guarded(scope, period).forEach((office, reading) -> {
            var atLeast = bounds.of(reading, unit);
            if (atLeast != null) cautious.put(office, new Cautious(atLeast, reading.denominator()));
        });
        return cautious;
    }

    /** The same for one office. */
    public @Nullable Cautious cautious(OfficeId office, String indicator, Period period) {
        return cautious(indicator, new Scope(office.code()), period).get(office.code());
    }

    /** The records behind one office's figure, at most {@code limit} on each list. */
    public Evidence records(OfficeId office, String indicator, Period period, int limit) {
        return gauges.get(indicator).evidence(Subject.of(office), period, limit);
    }
}
