package cn.xingsuo.office;

import cn.xingsuo.web.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 名单版式 — which level a list holds and where its columns are, read from its header.
 *
 * @param parent column of the code one level up; null for provinces
 * @param kind column of the village kind; null when the code tells it
 */
record DivisionLayout(
        DivisionLevel level,
        int width,
        int code,
        int name,
        @Nullable Integer parent,
        @Nullable Integer kind) {
    private static final Map<String, String> OTHER_NAMES =
            Map.of("代码", "code", "名称", "name", "town_code", "streetcode");

    /** The deepest parent column decides the level: a list with a town column is a list of villages. */
    static DivisionLayout of(@Nullable List<String> header) {
        if (header == null) throw new Refusal("文件是空的。请选择统计部门发布的区划名单(CSV)", null);
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < header.size(); i++) {
            var column = header.get(i).strip().toLowerCase(Locale.ROOT);
            var twice = columns.put(OTHER_NAMES.getOrDefault(column, column), i);
            if (twice != null) throw new Refusal("表头中“{0}”出现了两次。请核对第一行后重新上传", null, shown(column));
        }
        var code = columns.get("code");
        var name = columns.get("name");
        if (code == null || name == null) throw wrong(header);
        return switch (deepest(columns)) {
            case "streetcode" -> in(DivisionLevel.VILLAGE, header, columns, "streetcode");
            case "areacode" -> in(DivisionLevel.TOWN, header, columns, "areacode");
            case "citycode" -> in(DivisionLevel.DISTRICT, header, columns, "citycode");
            case "provincecode" -> in(DivisionLevel.CITY, header, columns, "provincecode");
            default -> {
                if (header.size() != 2) throw wrong(header);
                yield new DivisionLayout(DivisionLevel.PROVINCE, 2, code, name, null, null);
            }
        };
    }

    private static String deepest(Map<String, Integer> columns) {
        return List.of("streetcode", "areacode", "citycode", "provincecode").stream()
                .filter(columns::containsKey)
                .findFirst()
                .orElse("");
    }

    private static DivisionLayout in(
            DivisionLevel level, List<String> header, Map<String, Integer> columns, String parent) {
        return new DivisionLayout(
                level,
                header.size(),
                columns.getOrDefault("code", 0),
                columns.getOrDefault("name", 1),
                columns.get(parent),
                columns.get("kind"));
    }

    private static Refusal wrong(List<String> header) {
        return new Refusal(
                "表头不是区划名单:读到“{0}”。第一行应含 code、name,以及上级代码 provinceCode、cityCode、areaCode 或 streetCode(省级名单只有前两列)",
                null, shown(String.join(",", header)));
    }

    private static String shown(String text) {
        return Excerpt.of(text);
    }
}
