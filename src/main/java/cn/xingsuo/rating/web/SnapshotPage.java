package cn.xingsuo.rating.web;

import cn.xingsuo.rating.LaterChange;
import cn.xingsuo.rating.Snapshot;
import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.rating.measure.Unit;
import cn.xingsuo.standard.IndicatorEntry;
import cn.xingsuo.standard.Standard;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** 快照页 — one frozen rating, its seal, and what was changed after it. */
public record SnapshotPage(
        Snapshot snapshot,
        Standard standard,
        List<LaterChange> changes,
        Function<String, Optional<IndicatorEntry>> catalogue) {
    public String indicator(String id) {
        return catalogue.apply(id).map(it -> it.title().shown()).orElse(id);
    }

    public String reading(String id, Reading reading) {
        var unit = catalogue.apply(id).map(it -> Unit.valueOf(it.unit().name())).orElse(Unit.NUMBER);
        var fraction = Numbers.fraction(reading);
        return Numbers.reading(reading, unit) + (fraction.isEmpty() ? "" : " (" + fraction + ")");
    }

    public String title(String code) {
        return standard.find(code).map(it -> Words.of(it.title())).orElse(code);
    }

    public String criterion(String code) {
        return "/offices/%s/star/%s?on=%s".formatted(snapshot.content().subject(), code, snapshot.on());
    }
}
