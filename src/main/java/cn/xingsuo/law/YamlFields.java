package cn.xingsuo.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** 字段 — one mapping of a statute file, read field by field; whatever is wrong is refused with file and line. */
final class YamlFields {
    private final String file;
    private final int line;
    private final Map<String, Node> fields = new LinkedHashMap<>();

    YamlFields(String file, Node node, String... allowed) {
        this.file = file;
        this.line = lineOf(node);
        if (!(node instanceof MappingNode mapping)) throw fault(line, "这里应是“字段: 值”的列表");
        for (var tuple : mapping.getValue()) {
            var key = scalar(tuple.getKeyNode());
            var keyLine = lineOf(tuple.getKeyNode());
            if (allowed.length > 0 && !List.of(allowed).contains(key)) throw fault(keyLine, "不认识的字段 " + key);
            if (fields.put(key, tuple.getValueNode()) != null) throw fault(keyLine, "字段 " + key + " 写了两次");
        }
    }

    int line() {
        return line;
    }

    String text(String name) {
        var node = required(name);
        var text = scalar(node).strip();
        if (text.isEmpty()) throw fault(lineOf(node), "字段 " + name + " 是空的");
        return text;
    }

    String text(String name, String otherwise) {
        return fields.containsKey(name) ? text(name) : otherwise;
    }

    int number(String name) {
        var text = text(name);
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) == 0) {
            throw fault(lineOf(required(name)), "字段 " + name + " 应为 1 到 9999 的整数，现在是 " + text);
        }
        return Integer.parseInt(text);
    }

    boolean flag(String name, boolean otherwise) {
        var text = text(name, String.valueOf(otherwise));
        if (!text.equals("true") && !text.equals("false")) {
            throw fault(lineOf(required(name)), "字段 " + name + " 应为 true 或 false");
        }
        return text.equals("true");
    }

    @Nullable
    LocalDate date(String name) {
        if (!fields.containsKey(name)) return null;
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            throw fault(lineOf(required(name)), "字段 " + name + " 应为 2011-01-01 这样的日期");
        }
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        try {
            return Enum.valueOf(type, text(name));
        } catch (IllegalArgumentException e) {
            throw fault(lineOf(required(name)), "字段 " + name + " 应为 " + List.of(type.getEnumConstants()) + " 之一");
        }
    }

    /** The mapping below this field, or null when the field is absent. */
    @Nullable
    YamlFields section(String name, String... allowed) {
        var node = fields.get(name);
        return node == null ? null : new YamlFields(file, node, allowed);
    }

    /** Walks over a mapping whose keys are names, e.g. the terms. */
    void each(BiConsumer<String, Node> visitor) {
        fields.forEach(visitor);
    }

    BrokenLaw fault(int atLine, String reason) {
        return new BrokenLaw(List.of(new LawFault(file, atLine, reason)));
    }

    static int lineOf(Node node) {
        return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
    }

    private Node required(String name) {
        var node = fields.get(name);
        if (node == null) throw fault(line, "缺少字段 " + name);
        return node;
    }

    private String scalar(Node node) {
        if (node instanceof ScalarNode scalar) return scalar.getValue();
        throw fault(lineOf(node), "这里应是一个值");
    }
}
