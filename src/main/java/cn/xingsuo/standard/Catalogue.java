package cn.xingsuo.standard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 指标目录 — every indicator a standard may name; the file {@code standard/indicators.yaml}. */
final class Catalogue {
    private final Map<String, IndicatorEntry> entries = new LinkedHashMap<>();

    static Catalogue read(String text, Problems problems) {
        var catalogue = new Catalogue();
        var root = YamlFile.read(text, problems);
        if (root == null) return catalogue;
        for (var line : root.list("indicators")) {
            var entry = new IndicatorEntry(
                    line.text("id"),
                    line.bilingual("title"),
                    line.choice("unit", IndicatorUnit.class),
                    line.text("room"));
            line.done();
            if (!entry.id().matches("[a-z]+\\.[a-z0-9-]+")) line.problem("id", "指标编号 {0} 不合规", entry.id());
            if (catalogue.entries.put(entry.id(), entry) != null) line.problem("id", "编号 {0} 重复", entry.id());
        }
        root.done();
        return catalogue;
    }

    @Nullable
    IndicatorEntry find(String id) {
        return entries.get(id);
    }

    List<IndicatorEntry> all() {
        return List.copyOf(entries.values());
    }
}
