package cn.xingsuo.screening.web;

import cn.xingsuo.screening.FindingState;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Query;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 排查登记筛选 — the whole state of the register's list, as it stands in its address.
 *
 * @param sort {@code due} for the nearest term first; else the newest first
 */
public record FindingFilter(
        @Label("搜索") @Size(max = 50) @Nullable String q,
        @Label("处置状态") @Nullable FindingState state,
        @Label("纠纷类型") @Nullable String category,

        @Label("发生地") @Pattern(regexp = "\\d{0,12}", message = "区划代码应为至多 12 位数字。请从列表中选择") @Nullable
        String village,

        @Label("排查任务") @Nullable UUID round,
        @Label("登记日期从") @Nullable LocalDate from,
        @Label("登记日期到") @Nullable LocalDate to,
        @Label("排序") @Nullable String sort) {
    static final String PATH = "/mediation/screening";

    boolean byDue() {
        return "due".equals(sort);
    }

    public boolean narrows() {
        return chosen().keySet().stream().anyMatch(it -> !it.equals("sort"));
    }

    Map<String, String> chosen() {
        var all = new LinkedHashMap<String, String>();
        put(all, "q", q);
        put(all, "state", state);
        put(all, "category", category);
        put(all, "village", village);
        put(all, "round", round);
        put(all, "from", from);
        put(all, "to", to);
        put(all, "sort", sort);
        return all;
    }

    /** The address with one parameter set; an empty one is left out. */
    public String with(String name, String value) {
        return address(PATH).with(name, value).toString();
    }

    public String export() {
        return address(PATH + ".xlsx").toString();
    }

    Query address(String path) {
        var query = Query.of(path);
        for (var it : chosen().entrySet()) query = query.with(it.getKey(), it.getValue());
        return query;
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) all.put(name, value.toString());
    }
}
