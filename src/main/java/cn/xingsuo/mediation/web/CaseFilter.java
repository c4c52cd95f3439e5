package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.Status;
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
 * 案件筛选 — the whole state of a list, as it stands in its address.
 *
 * @param risk shows the cases with this risk, hidden ones of one's own included; without it hidden cases are not listed
 * @param q words: Chinese, pinyin initials, a number
 */
public record CaseFilter(
        @Label("状态") @Nullable Status status,
        @Label("纠纷类型") @Nullable String category,

        @Label("发生地") @Pattern(regexp = "\\d{0,12}", message = "区划代码应为至多 12 位数字。请从列表中选择") @Nullable
        String village,

        @Label("承办人") @Nullable String mediator,
        @Label("风险提示") @Nullable String risk,
        @Label("登记日期从") @Nullable LocalDate from,
        @Label("登记日期到") @Nullable LocalDate to,
        @Label("搜索") @Size(max = 50) @Nullable String q,
        @Label("排序") @Nullable CaseSort sort) {
    static final CaseFilter NONE = new CaseFilter(null, null, null, null, null, null, null, null, null);

    public CaseSort order() {
        return sort == null ? CaseSort.NEWEST : sort;
    }

    /** Asked by risk alone, the list also has a line for those the viewer may not open. */
    boolean listsHidden() {
        var asked = chosen();
        return risk != null
                && !risk.isBlank()
                && asked.keySet().stream().allMatch(it -> it.equals("risk") || it.equals("sort"));
    }

    /** Whether anything narrows the list. */
    public boolean narrows() {
        return chosen().keySet().stream().anyMatch(it -> !it.equals("sort"));
    }

    /** The parameters that are set, in the order of the page. */
    public Map<String, String> chosen() {
        var all = new LinkedHashMap<String, String>();
        put(all, "q", q);
        put(all, "status", status == null ? null : status.name());
        put(all, "category", category);
        put(all, "village", village);
        put(all, "mediator", mediator);
        put(all, "risk", risk);
        put(all, "from", from == null ? null : from.toString());
        put(all, "to", to == null ? null : to.toString());
        put(all, "sort", sort == null ? null : sort.name());
        return all;
    }

    /** The address of the list without one of its filters. */
    public String without(String name) {
        var rest = chosen();
        rest.remove(name);
        return address("/mediation/cases", rest);
    }

    /** The address of the list with one parameter set. */
    public String with(String name, String value) {
        var more = chosen();
        more.put(name, value);
        return address("/mediation/cases", more);
    }

    public String export() {
        return address("/mediation/cases.xlsx", chosen());
    }

    static String address(String path, Map<String, String> parameters) {
        var text = new StringBuilder(path);
        parameters.forEach((name, value) -> text.append(text.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return text.toString();
    }

    private static void put(Map<String, String> all, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) all.put(name, value);
    }
}
