package cn.xingsuo.report;

import cn.xingsuo.law.Statutes;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** 报送安排 — the file {@code values/report-schedule.yaml}: which table is due how often, and on which day its period ends. */
@Component
public class Schedule {
    private static final String FILE = "values/report-schedule.yaml";
    private final Map<String, Plan> plans = new LinkedHashMap<>();

    /**
     * 一张表的安排.
     *
     * @param cutOff day of the month, 0 for the last
     */
    record Plan(int cutOff, List<Frequency> due) {
        static final Plan NONE = new Plan(0, List.of());
    }

    Schedule(Statutes statutes) throws IOException {
        try (var in = new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8)) {
            Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            for (var citation : list(file.get("basis"))) {
                if (statutes.find(citation.toString()) == null)
                    throw new IllegalStateException(FILE + ": we do not hold " + citation);
            }
            for (var line : list(file.get("tables"))) read((Map<?, ?>) line);
        }
    }

    /** The frequencies in which a table is handed in; empty for a table that is only looked at. */
    public List<Frequency> due(String table) {
        return plan(table).due();
    }

    int cutOff(String table) {
        return plan(table).cutOff();
    }

    /** Position of a table among all; tables nobody planned come last. */
    int order(String table) {
        var at = new ArrayList<>(plans.keySet()).indexOf(table);
        return at < 0 ? plans.size() : at;
    }

    private Plan plan(String table) {
        return plans.getOrDefault(table, Plan.NONE);
    }

    private void read(Map<?, ?> line) {
        var due = list(line.get("due")).stream()
                .map(it -> Frequency.valueOf(it.toString()))
                .toList();
        plans.put(
                String.valueOf(line.get("code")), new Plan(line.get("cut-off") instanceof Integer day ? day : 0, due));
    }

    private static List<?> list(@Nullable Object it) {
        if (it instanceof List<?> list) return list;
        throw new IllegalStateException(FILE + ": basis, tables and due are lists");
    }
}
