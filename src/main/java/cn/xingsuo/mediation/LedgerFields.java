package cn.xingsuo.mediation;

import cn.xingsuo.office.Pinyin;
import cn.xingsuo.sheet.Row;
import cn.xingsuo.web.Refusal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 台账列识别 — which column of an office's own register is what, and which of its words mean which code; both are data. */
@Component
class LedgerFields {
    private static final String FIELDS = "mediation-ledger-field";
    private final ValueSets values;
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    LedgerFields(ValueSets values) {
        this.values = values;
        for (var field : values.of(FIELDS).values()) names(field).forEach(it -> headers.put(it, field.code()));
        var groups = Map.of(
                "CATEGORY", "mediation-category",
                "SOURCE", "mediation-source",
                "DIFFICULTY", "mediation-difficulty",
                "OUTCOME", "mediation-outcome",
                "PERFORMED", "mediation-performance");
        groups.forEach((group, set) -> values.of(set)
                .values()
                .forEach(it -> names(it).forEach(name -> words.put(group + "." + name, it.code()))));
        for (var word : values.of("mediation-ledger-word").values()) {
            var group = word.code().substring(0, word.code().indexOf('.'));
            var code = word.code().substring(group.length() + 1);
            names(word).forEach(name -> words.put(group + "." + name, code));
        }
    }

    List<Value> fields() {
        return values.of(FIELDS).values();
    }

    String title(String field) {
        return values.of(FIELDS).title(field);
    }

    /** Columns by field; what the office chose before wins over the usual names, and the first column over later ones. */
    Map<String, Integer> columns(Row header, Map<String, String> remembered) {
        var columns = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < header.cells().size(); i++) {
            var name = plain(header.cell(i));
            if (name.isEmpty()) continue;
            var field = remembered.getOrDefault(name, headers.get(name));
            if (field != null && !field.isEmpty()) columns.putIfAbsent(field, i);
        }
        return columns;
    }

    /** How much a row looks like a header: distinct columns it names. */
    int likeness(Row row) {
        return columns(row, Map.of()).size();
    }

    /** The code a word stands for; refuses what nobody knows. */
    String code(String group, String text) {
        var code = words.get(group + "." + plain(text));
        if (code == null)
            throw new Refusal("“{0}”一列的“{1}”不认识。请改为系统使用的名称,例如:{2}", null, title(group), text, examples(group));
        return code;
    }

    @Nullable
    String known(String group, String text) {
        return words.get(group + "." + plain(text));
    }

    /** As headers are compared: without spaces, marks and brackets. */
    static String plain(String text) {
        return Pinyin.fold(text).replaceAll("[\\s*::()()/、,,。_-]", "");
    }

    private String examples(String group) {
        return String.join(
                "、",
                words.entrySet().stream()
                        .filter(it -> it.getKey().startsWith(group + "."))
                        .map(it -> it.getKey().substring(group.length() + 1))
                        .filter(it -> !it.matches("[a-z]+"))
                        .sorted()
                        .limit(3)
                        .toList());
    }

    private static Stream<String> names(Value it) {
        var also = it.text("also");
        var names =
                Stream.concat(Stream.of(it.title()), also.isEmpty() ? Stream.of() : Arrays.stream(also.split("\\|")));
        return names.flatMap(name -> Stream.of(name, name.replaceFirst("纠纷$", "")))
                .map(LedgerFields::plain);
    }
}
