package cn.xingsuo.network.web;

import cn.xingsuo.network.BodyState;
import cn.xingsuo.web.Label;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 组织筛选 — the state of the list of bodies, as it stands in its address.
 *
 * @param type code, or its first two digits for all of a kind
 * @param on the day the list is read for; today unless said
 */
public record BodyFilter(
        @Label("搜索") @Size(max = 50) @Nullable String q,

        @Label("组织类型") @Pattern(regexp = "\\d{0,4}", message = "没有这个组织类型。请从列表中选择") @Nullable
        String type,

        @Label("状态") @Nullable BodyState state,
        @Label("截至日期") @Nullable LocalDate on,
        @Label("排序") @Nullable Order sort) {
    static final BodyFilter NONE = new BodyFilter(null, null, null, null, null);

    /** 排序. */
    public enum Order {
        TYPE("按类型", "type"),
        NAME("按名称", "name"),
        SET_UP("按设立日期", "set_up_on");

        private final String title;
        final String column;

        Order(String title, String column) {
            this.title = title;
            this.column = column;
        }

        /** Chinese name, a key of the English catalogue. */
        public String title() {
            return title;
        }
    }

    Order order() {
        return sort == null ? Order.TYPE : sort;
    }
}
