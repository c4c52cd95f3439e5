package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.Status;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.ListFilter;
import cn.xingsuo.web.Query;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
        @Label("排序") @Nullable CaseSort sort)
        implements ListFilter {
    static final CaseFilter NONE = new CaseFilter(null, null, null, null, null, null, null, null, null);

    public CaseSort order() {
        return sort == null ? CaseSort.NEWEST : sort;
    }

    /** Asked by risk alone, the list also has a line for those the viewer may not open. */
    boolean listsHidden() {
        return risk != null
                && !risk.isBlank()
                && !query().without("risk").without("sort").isNarrowed();
    }

    @Override
    public Query query() {
        return Query.of("/mediation/cases")
                .with("q", q)
                .with("status", status)
                .with("category", category)
                .with("village", village)
                .with("mediator", mediator)
                .with("risk", risk)
                .with("from", from)
                .with("to", to)
                .with("sort", sort);
    }
}
