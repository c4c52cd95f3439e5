package cn.xingsuo.rating;

import cn.xingsuo.rating.Marking.Marked;
import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.standard.Criterion;
import cn.xingsuo.standard.OfficeClass;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** 评分备忘 — the same readings of the same criterion give the same finding, so a whole country marks what repeats only once. One standard, one day. */
final class MarkMemo {
    private static final int MOST = 20_000;

    private record Key(String criterion, OfficeClass officeClass, List<Reading> readings) {}

    private final Map<Criterion, List<String>> indicators = new IdentityHashMap<>();
    private final Map<Key, Marked> made = new HashMap<>();

    /** What people graded or registered is never looked up: it belongs to one subject. */
    Marked mark(Criterion criterion, OfficeClass officeClass, Sheet sheet, Supplier<Marked> fresh) {
        if (!sheet.grades().isEmpty() || !sheet.incidents().isEmpty()) return fresh.get();
        var readings = indicators.computeIfAbsent(criterion, Criterion::indicators).stream()
                .map(sheet::reading)
                .toList();
        if (made.size() >= MOST) made.clear();
        return made.computeIfAbsent(new Key(criterion.code(), officeClass, readings), _ -> fresh.get());
    }
}
