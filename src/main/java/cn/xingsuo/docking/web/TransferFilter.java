package cn.xingsuo.docking.web;

import cn.xingsuo.docking.TransferState;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.ListFilter;
import cn.xingsuo.web.Query;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 移送筛选 — the whole state of the list, as it stands in its address. */
public record TransferFilter(
        @Label("搜索") @Size(max = 50) @Nullable String q,
        @Label("方向") @Nullable Way way,
        @Label("状态") @Nullable TransferState state,
        @Label("单位类别") @Nullable String organ,
        @Label("期限") @Nullable Clock clock,
        @Label("移送日期从") @Nullable LocalDate from,
        @Label("移送日期到") @Nullable LocalDate to,
        @Label("排序") @Nullable String sort)
        implements ListFilter {
    static final String PATH = "/mediation/transfers";

    /** 方向, as the viewer's side sees it. */
    public enum Way {
        OUT("移出"),
        IN("移入");

        private final String title;

        Way(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** 期限情况. */
    public enum Clock {
        UNRECEIVED("超期未签收", "state = 'SENT' and receive_by < :today"),
        UNANSWERED("超期未反馈", "feedback_on is null and refused_on is null and feedback_by < :today"),
        ACCEPTED("已接收过", "received_on is not null"),
        SUCCEEDED("调解成功", "succeeded"),
        CONCLUDED("有结果", "succeeded is not null"),
        TIMELY("按时反馈", "feedback_on <= feedback_by"),
        ANSWERED("已反馈", "feedback_on is not null");

        private final String title;
        final String condition;

        Clock(String title, String condition) {
            this.title = title;
            this.condition = condition;
        }

        public String title() {
            return title;
        }
    }

    String condition() {
        return clock == null ? "true" : clock.condition;
    }

    boolean oldest() {
        return "old".equals(sort);
    }

    @Override
    public Query query() {
        return Query.of(PATH)
                .with("q", q)
                .with("way", way)
                .with("state", state)
                .with("organ", organ)
                .with("clock", clock)
                .with("from", from)
                .with("to", to)
                .with("sort", sort);
    }
}
