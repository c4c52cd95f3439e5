package cn.xingsuo.standard;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * 字段组 — one mapping of a YAML file. Each accessor reports what is wrong with its line and returns a harmless value, so that one
 * reading finds everything; {@link #done()} reports the fields nobody asked for.
 */
final class Mapping {
    private final MappingNode node;
    private final Problems problems;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    Mapping(MappingNode node, Problems problems) {
        this.node = node;
        this.problems = problems;
        for (var field : node.getValue()) {
            var key = field.getKeyNode() instanceof ScalarNode it ? it.getValue() : "?";
            if (fields.put(key, field.getValueNode()) != null) problems.add(field.getKeyNode(), "字段 {0} 重复", key);
        }
    }

    Set<String> keys() {
        return fields.keySet();
    }

    boolean has(String key) {
        return fields.containsKey(key) && !isNull(fields.get(key));
    }

    Node where(String key) {
        var field = fields.get(key);
        return field == null ? node : field;
    }

    void problem(String key, String reason, Object... arguments) {
        problems.add(where(key), reason, arguments);
    }

    void problemAt(Node where, String reason, Object... arguments) {
        problems.add(where, reason, arguments);
    }

    String text(String key) {
        var value = scalar(key);
        if (value == null || value.isBlank()) {
            problem(key, "缺少字段 {0}", key);
            return "";
        }
        return value.strip();
    }

    @Nullable
    String textOrNull(String key) {
        return has(key) ? text(key) : null;
    }

    Text bilingual(String key) {
        var both = map(key);
        if (both == null) {
            problem(key, "缺少字段 {0}", key);
            return new Text("", "");
        }
        return both.bilingual();
    }

    /** This mapping itself as a text in two languages. */
    Text bilingual() {
        if (!has("zh")) problems.add(node, "缺少中文文本(zh)");
        if (!has("en")) problems.add(node, "缺少英文文本(en)");
        var text = new Text(has("zh") ? text("zh") : "", has("en") ? text("en") : "");
        done();
        return text;
    }

    BigDecimal number(String key) {
        var value = numberOrNull(key);
        if (value == null && !has(key)) problem(key, "缺少字段 {0}", key);
        return value == null ? BigDecimal.ZERO : value;
    }

    BigDecimal number(String key, String fallback) {
        var value = numberOrNull(key);
        return value == null ? new BigDecimal(fallback) : value;
    }

    @Nullable
    BigDecimal numberOrNull(String key) {
        if (!has(key)) return null;
        var value = scalar(key);
        if (value == null || !value.matches("-?\\d{1,9}(\\.\\d{1,6})?")) {
            problem(key, "字段 {0} 应为数字", key);
            return null;
        }
        var number = new BigDecimal(value).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    int whole(String key, int fallback) {
        var value = numberOrNull(key);
        if (value == null) return fallback;
        if (value.stripTrailingZeros().scale() > 0) problem(key, "字段 {0} 应为整数", key);
        return value.intValue();
    }

    boolean flag(String key) {
        if (!has(key)) return false;
        var value = scalar(key);
        if (!"true".equals(value) && !"false".equals(value)) problem(key, "字段 {0} 应为 true 或 false", key);
        return "true".equals(value);
    }

    LocalDate date(String key) {
        try {
            return LocalDate.parse(text(key));
        } catch (DateTimeException e) {
            problem(key, "字段 {0} 应为日期,如 2012-01-01", key);
            return LocalDate.EPOCH;
        }
    }

    <E extends Enum<E>> E choice(String key, Class<E> type) {
        var value = text(key);
        var constants = type.getEnumConstants();
        for (var constant : constants) if (constant.name().equals(value)) return constant;
        problem(key, "字段 {0} 的值“{1}”不认识,应为 {2}", key, value, Arrays.toString(constants));
        return constants[0];
    }

    @Nullable
    Mapping map(String key) {
        asked.add(key);
        if (!has(key)) return null;
        if (fields.get(key) instanceof MappingNode map) return new Mapping(map, problems);
        problem(key, "字段 {0} 应当是“字段: 值”的形式", key);
        return null;
    }

    List<Mapping> list(String key) {
        return nodes(key).stream().map(this::entry).toList();
    }

    /** A list of single words, each with its place. */
    List<ScalarNode> words(String key) {
        return nodes(key).stream()
                .filter(it -> it instanceof ScalarNode)
                .map(ScalarNode.class::cast)
                .toList();
    }

    private List<Node> nodes(String key) {
        asked.add(key);
        if (!has(key)) return List.of();
        if (fields.get(key) instanceof SequenceNode list) return list.getValue();
        problem(key, "字段 {0} 应当是列表", key);
        return List.of();
    }

    private Mapping entry(Node entry) {
        if (entry instanceof MappingNode map) return new Mapping(map, problems);
        problems.add(entry, "这一行应当是“字段: 值”的形式");
        return new Mapping(node, new Problems(""));
    }

    private @Nullable String scalar(String key) {
        asked.add(key);
        return fields.get(key) instanceof ScalarNode scalar ? scalar.getValue() : null;
    }

    private static boolean isNull(@Nullable Node field) {
        return field instanceof ScalarNode scalar && scalar.getTag().getValue().endsWith(":null");
    }

    /** Reports every field that no accessor asked for. */
    void done() {
        for (var field : fields.entrySet())
            if (!asked.contains(field.getKey())) problems.add(field.getValue(), "不认识的字段 {0}", field.getKey());
    }
}
