package cn.xingsuo.network.web;

import cn.xingsuo.docket.Deadline;
import cn.xingsuo.network.Review;
import cn.xingsuo.network.StudioState;
import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 工作室页 — everything about one studio, and what the bureau may decide. */
public record StudioPage(
        Head head,
        Facts facts,
        List<BodyPage.Happening> events,
        List<Deadline> deadlines,
        boolean approves,
        LocalDate today) {
    /** 题头. */
    public record Head(String id, String name, StudioState state, String office, int version) {
        public String path() {
            return "/mediation/studios/" + id;
        }

        public String tone() {
            return StudioLine.tone(state);
        }
    }

    /** 基本情况. */
    public record Facts(
            String mediator,
            String mediatorName,
            String body,
            String bodyName,
            String room,
            int helpers,
            int yearlyCases,
            @Nullable String plaque,
            Days days) {}

    /** 经过的日期. */
    public record Days(
            LocalDate appliedOn,
            @Nullable LocalDate namedOn,
            @Nullable LocalDate reviewedOn,
            @Nullable LocalDate endedOn) {}

    public boolean decides() {
        return approves && (head.state() == StudioState.APPLIED || head.state() == StudioState.VISITED);
    }

    public List<Option> verdicts() {
        return Option.of(Review.Verdict.values(), Review.Verdict::title);
    }
}
