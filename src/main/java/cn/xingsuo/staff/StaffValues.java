package cn.xingsuo.staff;

import cn.xingsuo.web.Refusal;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** 队伍值域 — categories, posts, ranks, degrees and majors, from {@code values/staff.yaml}. */
@Component
public class StaffValues {
    /**
     * 值 — one entry of a list.
     *
     * @param title Chinese, a key of the English catalogue
     * @param flags what the entry counts as, by the names used in the file
     */
    public record Value(String code, String title, Map<String, Boolean> flags) {
        boolean is(String flag) {
            return flags.getOrDefault(flag, false);
        }
    }

    private final Map<String, Map<String, Value>> lists = new LinkedHashMap<>();
    private final int educationAgeLimit;

    StaffValues() throws IOException {
        try (var stream = new ClassPathResource("values/staff.yaml").getInputStream()) {
            Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
            for (var list : List.of("categories", "posts", "ranks", "degrees", "majors", "absences")) {
                lists.put(list, values((List<?>) file.getOrDefault(list, List.of())));
            }
            educationAgeLimit = ((Number) file.getOrDefault("educationAgeLimit", 0)).intValue();
        }
    }

    private static Map<String, Value> values(List<?> rows) {
        var values = new LinkedHashMap<String, Value>();
        for (var row : rows) {
            var flags = new LinkedHashMap<String, Boolean>();
            ((Map<?, ?>) row).forEach((key, value) -> {
                if (value instanceof Boolean flag) flags.put(String.valueOf(key), flag);
            });
            var code = String.valueOf(((Map<?, ?>) row).get("code"));
            values.put(code, new Value(code, String.valueOf(((Map<?, ?>) row).get("title")), flags));
        }
        return values;
    }

    public List<Value> list(String list) {
        return List.copyOf(of(list).values());
    }

    /** The entry, or a refusal that names the field. */
    public Value get(String list, String code) {
        var value = of(list).get(code);
        if (value == null) throw new Refusal("没有保存:{0}不在可选范围内,请重新选择", null, TITLES.getOrDefault(list, list));
        return value;
    }

    /** The title for display; the code itself for a value that has since been withdrawn. */
    public String title(String list, String code) {
        var value = of(list).get(code);
        return value == null ? code : value.title();
    }

    int educationAgeLimit() {
        return educationAgeLimit;
    }

    private Map<String, Value> of(String list) {
        return lists.getOrDefault(list, Map.of());
    }

    private static final Map<String, String> TITLES = Map.of(
            "categories", "人员类别", "posts", "职务", "ranks", "职级", "degrees", "学历", "majors", "专业", "absences", "离岗类别");
}
