package cn.xingsuo.network.web;

import cn.xingsuo.web.Label;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 经费筛选 — the state of the register of funds, as it stands in its address.
 *
 * @param cancelled whether those struck out are listed instead of those that count
 */
public record FundFilter(
        @Label("搜索") @Size(max = 50) @Nullable String q,
        @Label("经费种类") @Size(max = 20) @Nullable String kind,
        @Label("受款组织") @Nullable UUID body,
        @Label("到账日期从") @Nullable LocalDate from,
        @Label("到账日期到") @Nullable LocalDate to,
        @Label("状态") @Nullable Boolean cancelled,
        @Label("排序") @Nullable Order sort) {
    /** 排序. */
    public enum Order {
        DAY("从晚到早", "granted_on"),
        AMOUNT("金额从大到小", "amount");

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
        return sort == null ? Order.DAY : sort;
    }

    public boolean struck() {
        return Boolean.TRUE.equals(cancelled);
    }
}
