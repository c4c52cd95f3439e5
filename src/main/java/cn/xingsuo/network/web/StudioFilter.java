package cn.xingsuo.network.web;

import cn.xingsuo.network.StudioState;
import cn.xingsuo.web.Label;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 工作室筛选 — the state of the list of studios, as it stands in its address. */
public record StudioFilter(
        @Label("搜索") @Size(max = 50) @Nullable String q,
        @Label("状态") @Nullable StudioState state,
        @Label("排序") @Nullable Order sort) {
    /** 排序. */
    public enum Order {
        NAME("按名称", "name"),
        APPLIED("按申报日期", "applied_on");

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
        return sort == null ? Order.NAME : sort;
    }
}
