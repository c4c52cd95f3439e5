package cn.xingsuo.rating;

import cn.xingsuo.office.Scope;
import cn.xingsuo.office.Subject;
import cn.xingsuo.rating.measure.Reading;
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
    private final Register register;

    Sheets(Gauges gauges, Register register) {
        this.gauges = gauges;
        this.register = register;
    }

    Sheet one(Subject subject, Standard standard, LocalDate on) {
        var period = Rating.period(standard, on);
        var readings = new HashMap<String, Reading>();
        for (var indicator : standard.indicators())
            gauges.find(indicator).ifPresent(gauge -> readings.put(indicator, gauge.read(subject, period)));
        var grades = register.grades(subject.code(), period).getOrDefault(subject.code(), Map.of());
        var incidents = register.incidents(subject.code(), on).getOrDefault(subject.code(), List.of());
        return new Sheet(on, readings, grades, incidents, Standing.FIRST_CYCLE);
    }

    /** One grouped query for each gauge, however many subjects. */
    Map<String, Sheet> all(Scope scope, Collection<String> subjects, Standard standard, LocalDate on) {
        var period = Rating.period(standard, on);
        var readings = new HashMap<String, Map<String, Reading>>();
        for (var subject : subjects) readings.put(subject, new HashMap<>());
        for (var indicator : standard.indicators())
            gauges.find(indicator).ifPresent(gauge -> {
                var found = gauge.read(scope, period);
                readings.forEach((subject, its) -> its.put(indicator, found.getOrDefault(subject, gauge.empty())));
            });
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
}
