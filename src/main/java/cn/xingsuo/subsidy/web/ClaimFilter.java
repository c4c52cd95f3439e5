package cn.xingsuo.subsidy.web;

import cn.xingsuo.subsidy.ClaimState;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.ListFilter;
import cn.xingsuo.web.Query;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
        String order)
        implements ListFilter {
    static final String PATH = "/mediation/subsidies";

    public boolean ascending() {
        return "asc".equals(order);
    }

    @Override
    public boolean narrows() {
        return query().without("state").without("order").isNarrowed();
    }

    @Override
    public boolean unfolds() {
        return query().without("state").without("order").without("q").isNarrowed();
    }

    @Override
    public Query query() {
        return Query.of(PATH)
                .with("state", state)
                .with("q", q)
                .with("office", office)
                .with("from", from)
                .with("to", to)
                .with("order", order);
    }
}
