package cn.xingsuo.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 星级读取 — reads the star rule and the office classes. */
final class StarReader {
    private final Map<String, Criterion> criteria;

    StarReader(List<Criterion> criteria) {
        this.criteria = new LinkedHashMap<>();
        criteria.forEach(it -> this.criteria.put(it.code(), it));
    }

    List<StarLevel> stars(Mapping root) {
        var lines = root.list("stars");
        if (lines.isEmpty()) root.problem("stars", "缺少字段 {0}", "stars");
        var levels = new ArrayList<StarLevel>();
        for (var line : lines) {
            levels.add(level(line));
            line.done();
        }
        BandReader.checkSeamless(lines, levels.stream().map(StarLevel::total).toList());
        for (int i = 0; i + 1 < levels.size(); i++)
            if (levels.get(i).star() <= levels.get(i + 1).star())
                lines.get(i + 1).problem("star", "星级应从高到低排列");
        return levels;
    }

    private StarLevel level(Mapping line) {
        return new StarLevel(
                line.whole("star", 0),
                line.bilingual("title"),
                BandReader.band(line, BigDecimal.ZERO),
                line.number("floor", "0"),
                line.number("base", "0"),
                must(line),
                standing(line),
                new StarLevel.Award(line.bilingual("authority"), line.whole("validMonths", 0)));
    }

    private Map<String, BigDecimal> must(Mapping line) {
        var must = new LinkedHashMap<String, BigDecimal>();
        var map = line.map("criteria");
        if (map == null) return must;
        for (var code : map.keys()) {
            var criterion = criteria.get(code);
            var needed = "full".equals(map.text(code)) && criterion != null ? criterion.points() : map.number(code);
            if (criterion == null) map.problem(code, "没有评分项 {0}", code);
            else if (needed.compareTo(criterion.points()) > 0)
                map.problem(code, "要求 {0} 分,但 {1} 只有 {2} 分", needed, code, criterion.points());
            must.put(code, needed);
        }
        return must;
    }

    private static StarLevel.Standing standing(Mapping line) {
        var held = line.map("held");
        var free = line.flag("noOpenRectification");
        if (held == null) return new StarLevel.Standing(free, null, 0, false);
        var standing = new StarLevel.Standing(
                free, held.whole("star", 0), held.whole("months", 0), held.flag("firstTimeException"));
        held.done();
        return standing;
    }

    static List<ClassRule> classes(Mapping root) {
        var classes = new ArrayList<ClassRule>();
        for (var line : root.list("classes")) {
            classes.add(new ClassRule(
                    line.choice("type", OfficeClass.class),
                    line.bilingual("test"),
                    wholeOrNull(line, "residentsFrom"),
                    wholeOrNull(line, "superviseesFrom"),
                    wholeOrNull(line, "residentsBelow")));
            line.done();
        }
        if (classes.stream().map(ClassRule::type).distinct().count() != OfficeClass.values().length)
            root.problem("classes", "应当规定大、中、小三类各一次");
        return classes;
    }

    private static @Nullable Integer wholeOrNull(Mapping line, String key) {
        return line.has(key) ? Integer.valueOf(line.whole(key, 0)) : null;
    }
}
