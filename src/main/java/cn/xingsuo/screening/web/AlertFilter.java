package cn.xingsuo.screening.web;

import cn.xingsuo.web.Label;
import cn.xingsuo.web.ListFilter;
import cn.xingsuo.web.Query;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 重大纠纷筛选. */
public record AlertFilter(
        @Label("搜索") @Size(max = 50) @Nullable String q,
        @Label("预警等级") @Nullable String level,
        @Label("状态") @Nullable How how,
        @Label("防止激化") @Nullable String prevented,
        @Label("预警日期从") @Nullable LocalDate from,
        @Label("预警日期到") @Nullable LocalDate to)
        implements ListFilter {
    static final String PATH = "/mediation/screening/alerts";

    /** 预警状态. */
    public enum How {
        LIVE("未解除", "closed_on is null"),
        UNREPORTED("应报告未报告", "closed_on is null and report_by is not null and reported_at is null"),
        LED("领导包案", "leader is not null"),
        CLOSED("已解除", "closed_on is not null");

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
                .with("q", q)
                .with("level", level)
                .with("how", how)
                .with("prevented", prevented)
                .with("from", from)
                .with("to", to);
    }
}
