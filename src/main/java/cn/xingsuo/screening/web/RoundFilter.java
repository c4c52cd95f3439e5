package cn.xingsuo.screening.web;

import cn.xingsuo.web.Label;
import cn.xingsuo.web.ListFilter;
import cn.xingsuo.web.Query;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 排查任务筛选. */
public record RoundFilter(
        @Label("排查计划") @Nullable String plan,
        @Label("完成情况") @Nullable How how,
        @Label("到期日期从") @Nullable LocalDate from,
        @Label("到期日期到") @Nullable LocalDate to)
        implements ListFilter {
    static final String PATH = "/mediation/screening/rounds";

    /** 完成情况. */
    public enum How {
        OPEN("进行中", "done_on is null and due_on >= :today"),
        MISSED("到期未报告", "done_on is null and due_on < :today"),
        DONE("已报告", "done_on is not null"),
        ZERO("零报告", "zero"),
        LATE("迟录", "entry_lag > :late");

        private final String title;
        final String condition;

        How(String title, String condition) {
            this.title = title;
            this.condition = condition;
        }

        public String title() {
            return title;
        }
    }

    String condition() {
        return how == null ? "true" : how.condition;
    }

    @Override
    public Query query() {
        return Query.of(PATH)
                .with("plan", plan)
                .with("how", how)
                .with("from", from)
                .with("to", to);
    }
}
