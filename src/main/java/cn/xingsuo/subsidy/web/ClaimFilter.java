package cn.xingsuo.subsidy.web;

import cn.xingsuo.subsidy.ClaimState;
import cn.xingsuo.web.Label;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 申报筛选 — the whole state of the list, as it stands in its address.
 *
 * @param q the beginning of a claim's or a case's number, or a mediator's name
 */
public record ClaimFilter(
        @Label("状态") @Nullable ClaimState state,
        @Label("搜索") @Size(max = 50) @Nullable String q,

        @Label("司法所") @Pattern(regexp = "\\d{0,12}", message = "司法所代码应为至多 12 位数字。请从列表中选择") @Nullable
        String office,

        @Label("日期从") @Nullable LocalDate from,
        @Label("日期到") @Nullable LocalDate to,

        @Label("排序") @Pattern(regexp = "asc|desc|", message = "只能从早到晚或者从晚到早。请从列表中选择") @Nullable
        String order) {
    static final String PATH = "/mediation/subsidies";

    public boolean narrows() {
        return chosen().keySet().stream().anyMatch(it -> !it.equals("state") && !it.equals("order"));
    }

    public boolean ascending() {
        return "asc".equals(order);
    }

    public String export() {
        return address(PATH + ".xlsx", chosen());
    }

    public String with(String name, @Nullable String value) {
        var more = chosen();
        if (value == null) more.remove(name);
        else more.put(name, value);
        return address(PATH, more);
    }

    public String first() {
        return address(PATH, chosen());
    }

    Map<String, String> chosen() {
        var all = new LinkedHashMap<String, String>();
        put(all, "state", state == null ? null : state.name());
        put(all, "q", q);
        put(all, "office", office);
        put(all, "from", from);
        put(all, "to", to);
        put(all, "order", order);
        return all;
    }

    private static String address(String path, Map<String, String> parameters) {
        var text = new StringBuilder(path);
        parameters.forEach((name, value) -> text.append(text.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return text.toString();
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) all.put(name, value.toString());
    }
}
