package cn.xingsuo.rating;

import static java.util.Objects.requireNonNull;

import cn.xingsuo.office.Scope;
import cn.xingsuo.office.Subject;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.rating.measure.SharedScan;
import cn.xingsuo.standard.Grade;
import cn.xingsuo.standard.Standard;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 读数汇集 — asks every gauge a standard names, for one subject or for all subjects of a scope at once. */
@Component
class Sheets {
    private final Gauges gauges;
    private final SharedScan scan;
    private final Register register;

    Sheets(Gauges gauges, SharedScan scan, Register register) {
        this.gauges = gauges;
        this.scan = scan;
        this.register = register;
    }

    Sheet one(Subject subject, Standard standard, LocalDate on) {
        var period = Rating.period(standard, on);
        var scope = new Scope(subject.code());
        var readings = requireNonNull(
                readings(scope, List.of(subject.code()), standard, period).get(subject.code()));
        var grades = register.grades(subject.code(), period).getOrDefault(subject.code(), Map.of());
        var incidents = register.incidents(subject.code(), on).getOrDefault(subject.code(), List.of());
        return new Sheet(on, readings, grades, incidents, Standing.FIRST_CYCLE);
    }

    /** One pass over each relation, however many subjects. */
    Map<String, Sheet> all(Scope scope, Collection<String> subjects, Standard standard, LocalDate on) {
        var period = Rating.period(standard, on);
        var readings = readings(scope, subjects, standard, period);
        Map<String, Map<String, List<Grade>>> grades = register.grades(scope.prefix(), period);
        var incidents = register.incidents(scope.prefix(), on);
        var sheets = new HashMap<String, Sheet>();
        readings.forEach((subject, its) -> sheets.put(
                subject,
                new Sheet(
                        on,
                        its,
                        grades.getOrDefault(subject, Map.of()),
                        incidents.getOrDefault(subject, List.of()),
                        Standing.FIRST_CYCLE)));
        return sheets;
    }

    private Map<String, Map<String, Reading>> readings(
            Scope scope, Collection<String> subjects, Standard standard, Period period) {
        var asked = standard.indicators().stream()
                .flatMap(it -> gauges.find(it).stream())
                .toList();
        var found = scan.read(asked, scope, period);
        var readings = new HashMap<String, Map<String, Reading>>();
        for (var subject : subjects) {
            var its = new HashMap<String, Reading>();
            for (var gauge : asked) {
                var indicator = gauge.indicator().id();
                its.put(indicator, requireNonNull(found.get(indicator)).getOrDefault(subject, gauge.empty()));
            }
            readings.put(subject, its);
        }
        return readings;
    }
}
