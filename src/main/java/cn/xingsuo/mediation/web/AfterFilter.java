package cn.xingsuo.mediation.web;

import cn.xingsuo.web.Label;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 台账筛选 — the whole state of a register, as it stands in its address.
 *
 * @param part code of the part
 * @param from first day of the part's day
 * @param order {@code asc} or {@code desc}; the part's own order unless said
 */
public record AfterFilter(
        @Label("分段") @Nullable String part,
        @Label("搜索") @Size(max = 50) @Nullable String q,
        @Label("纠纷类型") @Nullable String category,
        @Label("承办人") @Nullable String mediator,
        @Label("日期从") @Nullable LocalDate from,
        @Label("日期到") @Nullable LocalDate to,

        @Label("排序") @Pattern(regexp = "asc|desc|", message = "只能从早到晚或者从晚到早。请从列表中选择") @Nullable
        String order) {
    /** Whether anything but the part narrows the register. */
    public boolean narrows() {
        return chosen().keySet().stream().anyMatch(it -> !it.equals("part") && !it.equals("order"));
    }

    Map<String, String> chosen() {
        var all = new LinkedHashMap<String, String>();
        put(all, "part", part);
        put(all, "q", q);
        put(all, "category", category);
        put(all, "mediator", mediator);
        put(all, "from", from);
        put(all, "to", to);
        put(all, "order", order);
        return all;
    }

    boolean ascending(AfterPart in) {
        return order == null || order.isEmpty() ? in.ascending() : order.equals("asc");
    }

    String without(String path, String name) {
        var rest = chosen();
        rest.remove(name);
        return CaseFilter.address(path, rest);
    }

    String with(String path, String name, String value) {
        var more = chosen();
        more.put(name, value);
        return CaseFilter.address(path, more);
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) all.put(name, value.toString());
    }
}
