package cn.xingsuo.docking;

import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.sheet.Column;
import cn.xingsuo.sheet.Limits;
import cn.xingsuo.sheet.Row;
import cn.xingsuo.sheet.Sheets;
import cn.xingsuo.web.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 交换文件表格 — the same numbered file as a sheet that people can read and print: a line for each item, its code beside it, the same check value. */
@Component
class EnvelopeSheets {
    private static final Limits LIMITS = new Limits(200, 16);
    private static final String TITLE = "交换文件";
    private static final Map<String, String> HEAD = ordered(
            "format", "格式", "sender", "发件代码", "receiver", "收件代码", "sequence", "序号", "kind", "文件种类", "sha256", "校验值");
    private static final Map<String, String> HAND_OVER = ordered(
            "letter",
            "移送文号",
            "kind",
            "移送性质",
            "subject",
            "纠纷名称",
            "category",
            "纠纷类型",
            "story",
            "纠纷情况",
            "people",
            "当事人",
            "consent",
            "当事人意见",
            "materials",
            "材料",
            "sentOn",
            "移送日期");
    private static final Map<String, String> ANSWER =
            ordered("letter", "移送文号", "on", "日期", "by", "经办人", "note", "说明", "succeeded", "调解结果");
    private static final Map<String, String> KINDS =
            ordered("HANDOVER", "移送文件", "RECEIPT", "签收回执", "REFUSAL", "退回文件", "RESULT", "结果反馈文件");
    private static final Set<String> LISTS = Set.of("people", "materials");
    private final JsonMapper json = JsonMapper.builder().build();
    private final ValueSets values;

    EnvelopeSheets(ValueSets values) {
        this.values = values;
    }

    /** 表格行. */
    private record Line(String item, String text, String code) {
        static Line of(Row row) {
            return new Line(row.cell(0).strip(), row.cell(1), row.cell(2).strip());
        }

        String value() {
            return code.isEmpty() ? text : code;
        }
    }

    static boolean isSheet(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    byte[] bytes(Envelope it) {
        var lines = new ArrayList<Line>();
        ((ObjectNode) json.valueToTree(it))
                .properties().stream()
                        .filter(field -> HEAD.containsKey(field.getKey())
                                && !field.getKey().equals("sha256"))
                        .forEach(field -> add(lines, HEAD, field));
        ((ObjectNode) json.readTree(it.body())).properties().forEach(field -> add(lines, items(it.kind()), field));
        lines.add(new Line(String.valueOf(HEAD.get("sha256")), it.sha256(), ""));
        List<Column<Line>> columns =
                List.of(new Column<>("项目", Line::item), new Column<>("内容", Line::text), new Column<>("代码", Line::code));
        var out = new ByteArrayOutputStream();
        try {
            Sheets.write(out, TITLE, columns, lines.stream());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void add(List<Line> lines, Map<String, String> items, Map.Entry<String, JsonNode> field) {
        var item = String.valueOf(items.get(field.getKey()));
        var value = field.getValue();
        if (value.isArray()) value.forEach(one -> lines.add(new Line(item, one.asString(), "")));
        else if (!value.isNull()) lines.add(said(item, field.getKey(), value.asString(), items == HEAD));
    }

    /** Codes stand beside the words people know them by. */
    private Line said(String item, String field, String value, boolean head) {
        var words = switch (field) {
            case "kind" -> head ? KINDS.getOrDefault(value, value) : title("docking-kind", value);
            case "category" -> title("mediation-category", value);
            case "succeeded" -> value.equals("true") ? "调解成功" : "调解不成";
            default -> null;
        };
        return words == null ? new Line(item, value, "") : new Line(item, words, value);
    }

    private String title(String set, String code) {
        return values.of(set).values().stream()
                .filter(it -> it.code().equals(code))
                .map(it -> it.title())
                .findFirst()
                .orElse(code);
    }

    Envelope read(byte[] file) {
        var lines = new LinkedHashMap<String, List<Line>>();
        for (var row : rows(file)) {
            var line = Line.of(row);
            if (!line.item().isEmpty() && !line.item().equals("项目"))
                lines.computeIfAbsent(line.item(), _ -> new ArrayList<>()).add(line);
        }
        var head = node(HEAD, lines);
        var kind = head.path("kind").asString("");
        var body = node(items(kind), lines);
        if (!lines.isEmpty())
            throw new Refusal(
                    "表格里有不认识的项目“{0}”,没有导入。请使用对方导出的原文件。",
                    null, lines.keySet().iterator().next());
        var type = kind.equals("HANDOVER") ? Message.HandOver.class : Message.Answer.class;
        head.put("body", json.writeValueAsString(json.treeToValue(body, type)));
        head.put("sequence", Integer.parseInt(head.path("sequence").asString("0")));
        return json.treeToValue(head, Envelope.class);
    }

    /** Takes the items out of the lines. */
    private ObjectNode node(Map<String, String> items, Map<String, List<Line>> lines) {
        var node = json.createObjectNode();
        items.forEach((field, item) -> {
            var found = lines.remove(item);
            if (LISTS.contains(field)) {
                var array = node.putArray(field);
                if (found != null) found.forEach(it -> array.add(it.text()));
            } else if (found != null && found.size() > 1) {
                throw new Refusal("“{0}”在表格里出现了不止一次,没有导入。请使用对方导出的原文件。", null, item);
            } else if (found != null) {
                node.put(field, found.getFirst().value());
            }
        });
        return node;
    }

    private static List<Row> rows(byte[] content) {
        try (var book = Sheets.open(content, LIMITS)) {
            return book.first(0, LIMITS.rows());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> items(String kind) {
        return kind.equals("HANDOVER") ? HAND_OVER : ANSWER;
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) map.put(pairs[i], pairs[i + 1]);
        return map;
    }
}
