package cn.xingsuo.standard;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** 分档读取 — reads half-open bands and refuses gaps and overlaps between them: every value must have exactly one answer. */
final class BandReader {
    /** One list of bands for all classes, or one list per class. */
    Map<OfficeClass, List<Band>> byClass(Mapping map, String key, BigDecimal points) {
        var all = new EnumMap<OfficeClass, List<Band>>(OfficeClass.class);
        if (map.where(key) instanceof SequenceNode) {
            var bands = bands(map, key, points);
            for (var type : OfficeClass.values()) all.put(type, bands);
            return all;
        }
        var classes = map.map(key);
        if (classes == null) map.problem(key, "缺少字段 {0}", key);
        for (var type : OfficeClass.values())
            all.put(type, classes == null ? List.of() : bands(classes, type.name(), points));
        if (classes != null) classes.done();
        return all;
    }

    private List<Band> bands(Mapping map, String key, BigDecimal points) {
        var lines = map.list(key);
        if (lines.isEmpty()) map.problem(key, "缺少分档 {0}", key);
        var bands =
                lines.stream().map(line -> band(line, line.number("points"))).toList();
        lines.forEach(Mapping::done);
        checkSeamless(lines, bands);
        var most = bands.stream().map(Band::points).reduce(BigDecimal::max).orElse(points);
        if (most.compareTo(points) != 0) map.problem(key, "最高一档 {0} 分,应为本项 {1} 分", most, points);
        return bands;
    }

    static Band band(Mapping line, BigDecimal points) {
        var band = new Band(line.number("from"), line.numberOrNull("to"), points);
        if (band.to() != null && band.from().compareTo(band.to()) >= 0)
            line.problem("to", "分档起点 {0} 应低于终点 {1}", band.from(), band.to());
        return band;
    }

    /** Bands in descending or ascending order must touch, start at 0 and end open. */
    static void checkSeamless(List<Mapping> lines, List<Band> bands) {
        if (bands.isEmpty()) return;
        var ascending = bands.getFirst().from().compareTo(bands.getLast().from()) < 0;
        var order = ascending ? bands : bands.reversed();
        var places = ascending ? lines : lines.reversed();
        if (order.getFirst().from().signum() != 0)
            places.getFirst()
                    .problem("from", "分档有缺口:0 到 {0} 没有规定", order.getFirst().from());
        for (int i = 0; i + 1 < order.size(); i++)
            checkSeam(places.get(i), order.get(i).to(), order.get(i + 1).from());
        var end = order.getLast().to();
        if (end != null) places.getLast().problem("to", "分档有缺口:{0} 以上没有规定", end);
    }

    private static void checkSeam(Mapping place, @Nullable BigDecimal to, BigDecimal next) {
        if (to == null || to.compareTo(next) > 0) place.problem("to", "分档重叠:{0} 起已属下一档", next);
        else if (to.compareTo(next) < 0) place.problem("to", "分档有缺口:{0} 到 {1} 没有规定", to, next);
    }
}
