package cn.xingsuo.rating;

import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.standard.Editions;
import cn.xingsuo.standard.IndicatorUnit;
import cn.xingsuo.standard.OfficeClass;
import cn.xingsuo.standard.Scoring;
import cn.xingsuo.standard.Standard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 满分底稿 — a sheet that earns every base point, for tests that take away what they are about. */
public final class FullMarks {
    public static final LocalDate ON = LocalDate.of(2014, 12, 31);
    public static final Standard STANDARD = Editions.reference();
    private final Map<String, Reading> readings = new HashMap<>();
    private List<Incident> incidents = List.of();
    private Standing standing = Standing.FIRST_CYCLE;
    private Standard standard = STANDARD;

    FullMarks() {
        STANDARD.criteria().forEach(it -> full(it.scoring()));
        STANDARD.bonuses().forEach(bonus -> bonus.indicators().forEach(it -> readings.put(it, Reading.count(0))));
    }

    FullMarks with(String indicator, Reading reading) {
        if (readings.put(indicator, reading) == null) throw new IllegalArgumentException(indicator);
        return this;
    }

    FullMarks without(String indicator) {
        if (readings.remove(indicator) == null) throw new IllegalArgumentException(indicator);
        return this;
    }

    FullMarks notApplicable(String... criteria) {
        for (var code : criteria)
            STANDARD.find(code).orElseThrow().indicators().forEach(it -> with(it, Reading.notApplicable("没有此类业务")));
        return this;
    }

    FullMarks incidents(Incident... some) {
        incidents = List.of(some);
        return this;
    }

    FullMarks standing(Standing other) {
        standing = other;
        return this;
    }

    FullMarks standard(Standard other) {
        standard = other;
        return this;
    }

    Score score() {
        return Scorer.score(standard, OfficeClass.MEDIUM, new Sheet(ON, readings, Map.of(), incidents, standing));
    }

    private void full(Scoring scoring) {
        switch (scoring) {
            case Scoring.Composite it -> it.parts().forEach(part -> full(part.scoring()));
            case Scoring.IncidentDeduct it -> it.indicators().forEach(id -> readings.put(id, Reading.count(0)));
            case Scoring.ChecklistDeduct it ->
                readings.put(it.indicator(), Reading.count(it.items().size()));
            case Scoring.AllOrNothing it -> readings.put(it.indicator(), in(it.unit(), it.atLeast()));
            case Scoring.CountTarget it ->
                readings.put(it.indicator(), Reading.value(it.targets().get(OfficeClass.MEDIUM)));
            case Scoring.RatioStep it -> readings.put(it.indicator(), step(it));
            case Scoring.Single it -> readings.put(it.indicator(), Reading.share(50, 50));
            default -> throw new IllegalStateException();
        }
    }

    private static Reading step(Scoring.RatioStep rule) {
        var band = rule.bands().get(OfficeClass.MEDIUM).stream()
                .filter(it -> it.points().compareTo(rule.points()) == 0)
                .findFirst()
                .orElseThrow();
        return rule.lowerIsBetter() ? Reading.share(20, 1) : in(rule.unit(), band.from());
    }

    private static Reading in(IndicatorUnit unit, BigDecimal value) {
        return unit == IndicatorUnit.PERCENT ? Reading.share(value, new BigDecimal("100")) : Reading.value(value);
    }
}
