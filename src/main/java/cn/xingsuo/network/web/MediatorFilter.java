package cn.xingsuo.network.web;

import cn.xingsuo.web.Label;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 调解员筛选 — the state of the register's page, as it stands in its address.
 *
 * @param serving whether only those who serve on the day are listed; the others have left or wait to be elected
 * @param on the day the register is read for; today unless said
 */
public record MediatorFilter(
        @Label("搜索") @Size(max = 50) @Nullable String q,
        @Label("专兼职") @Nullable Boolean fullTime,
        @Label("等级") @Size(max = 10) @Nullable String grade,
        @Label("特长") @Size(max = 20) @Nullable String speciality,
        @Label("在任") @Nullable Boolean serving,
        @Label("截至日期") @Nullable LocalDate on,
        @Label("排序") @Nullable Order sort) {
    /** 排序. */
    public enum Order {
        NAME("按姓名", "initials"),
        GRADE("按等级", "grade");

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
