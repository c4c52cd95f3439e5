package cn.xingsuo.screening.web;

import cn.xingsuo.web.Label;
import cn.xingsuo.web.Query;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 排查任务筛选. */
public record RoundFilter(
        @Label("排查计划") @Nullable String plan,
        @Label("完成情况") @Nullable How how,
        @Label("到期日期从") @Nullable LocalDate from,
        @Label("到期日期到") @Nullable LocalDate to) {
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

    public boolean narrows() {
        return !address(PATH).equals(PATH);
    }

    public String with(String name, String value) {
        return Query.of(address(PATH)).with(name, value).toString();
    }

    public String export() {
        return address(PATH + ".xlsx");
    }

    private String address(String path) {
        return Query.of(path)
                .with("plan", plan == null ? "" : plan)
                .with("how", how == null ? "" : how.name())
                .with("from", from == null ? "" : from.toString())
                .with("to", to == null ? "" : to.toString())
                .toString();
    }
}
