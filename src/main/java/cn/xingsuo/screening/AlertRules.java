package cn.xingsuo.screening;

import cn.xingsuo.mediation.Value;
import cn.xingsuo.mediation.ValueSets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 预警规则 — which signs raise which level; the rules are data, the gravest level that is met decides. */
@Component
class AlertRules {
    private final List<Value> triggers;
    private final List<String> levels;

    AlertRules(ValueSets values) {
        triggers = values.of("screening-trigger").values();
        levels = values.of("screening-alert").values().stream().map(Value::code).toList();
        triggers.forEach(it -> weight(it.text("level")));
    }

    /** 判定 — the level, and every condition that was met. */
    record Verdict(String level, List<String> triggers) {}

    Optional<Verdict> judge(Signs signs) {
        var met = triggers.stream().filter(it -> meets(it, signs)).toList();
        return met.stream()
                .map(it -> it.text("level"))
                .min(Comparator.comparingInt(this::weight))
                .map(level -> new Verdict(
                        level, new ArrayList<>(met.stream().map(Value::code).toList())));
    }

    /** Whether the first level is graver than the second. */
    boolean graver(String one, String other) {
        return weight(one) < weight(other);
    }

    private boolean meets(Value it, Signs signs) {
        return switch (it.text("kind")) {
            case "SIGN" -> signs.codes().contains(it.text("sign"));
            case "PEOPLE" -> signs.people() >= it.number();
            case "REPEATS" -> signs.repeats() >= it.number();
            case "FAILED" -> signs.failures() >= it.number();
            default -> throw new IllegalStateException("trigger " + it.code() + " has no kind");
        };
    }

    private int weight(String level) {
        var at = levels.indexOf(level);
        if (at < 0) throw new IllegalStateException("there is no level " + level);
        return at;
    }
}
