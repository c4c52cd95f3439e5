package cn.xingsuo.mediation.web;

import cn.xingsuo.web.Label;
import cn.xingsuo.web.Query;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
        return query("").without("part").without("order").isNarrowed();
    }

    /** Whether more than words narrows it: then the conditions stand unfolded. */
    public boolean unfolds() {
        return query("").without("part").without("order").without("q").isNarrowed();
    }

    Query query(String path) {
        return Query.of(path)
                .with("part", part)
                .with("q", q)
                .with("category", category)
                .with("mediator", mediator)
                .with("from", from)
                .with("to", to)
                .with("order", order);
    }

    boolean ascending(AfterPart in) {
        return order == null || order.isEmpty() ? in.ascending() : order.equals("asc");
    }
}
