package cn.xingsuo.screening.web;

import cn.xingsuo.mediation.Offer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 预警页 — one alert with its duties, its record and what can be done.
 *
 * @param waiting receivers who have not been told yet
 */
public record AlertPage(
        AlertLine line, int version, Subject subject, Duty duty, List<String> waiting, List<Step> steps, Desk desk) {
    /** 对象. */
    public record Subject(
            @Nullable UUID finding, @Nullable UUID mediation, List<String> triggers, String reason, String raisedBy) {}

    /**
     * 责任 — clocks and charge.
     *
     * @param led whether a leader has to take charge of an alert of this level
     */
    public record Duty(
            @Nullable Instant reportBy,
            @Nullable Instant reportedAt,
            boolean led,
            @Nullable LocalDate resolveBy,
            @Nullable String closedNote,
            @Nullable String prevented,
            @Nullable Integer preventedPeople) {}

    /** 处置记录. */
    public record Step(String kind, @Nullable String receiver, Instant at, String note, String account) {
        public String title() {
            return switch (kind) {
                case "RAISED" -> "预警";
                case "REPORTED" -> "报告";
                case "LED" -> "领导包案";
                case "FOLLOWED" -> "跟进";
                case "MOVED" -> "调整等级";
                default -> "解除预警";
            };
        }
    }

    /** 页面条件. */
    public record Desk(Offer offer, boolean writes, Instant now, LocalDate today) {}

    public boolean late() {
        var by = duty.reportBy();
        if (by == null) return false;
        return (duty.reportedAt() == null ? desk.now() : duty.reportedAt()).isAfter(by);
    }

    /** Whether a leader should have taken charge and none has. */
    public boolean lacksLeader() {
        return line.live() && duty.led() && line.leader() == null;
    }
}
