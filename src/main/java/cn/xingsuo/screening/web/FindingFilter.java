package cn.xingsuo.screening.web;

import cn.xingsuo.screening.FindingState;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.ListFilter;
import cn.xingsuo.web.Query;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
        @Label("排序") @Nullable String sort)
        implements ListFilter {
    static final String PATH = "/mediation/screening";

    boolean byDue() {
        return "due".equals(sort);
    }

    @Override
    public Query query() {
        return Query.of(PATH)
                .with("q", q)
                .with("state", state)
                .with("category", category)
                .with("village", village)
                .with("round", round)
                .with("from", from)
                .with("to", to)
                .with("sort", sort);
    }
}
