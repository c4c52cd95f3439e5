package cn.xingsuo.mediation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 后续情况 — what stands beside the state of a case after its agreement; codes of value sets are already titles.
 *
 * @param remedy what was chosen when the agreement was not kept; empty when nothing was
 * @param ground why the court refused; empty when it did not
 */
public record FollowFacts(
        Urging urging,
        Filing filing,
        String remedy,
        @Nullable LocalDate remedyOn,
        String ground,
        @Nullable Judgment judgment,
        Seen seen) {
    /** 法院裁判 of the agreement. */
    public record Judgment(LocalDate on, String title, String court, String number) {}

    /** 督促. */
    public record Urging(int times, @Nullable LocalDate last) {}

    /** 法院受理. */
    public record Filing(
            @Nullable LocalDate on, String number, @Nullable LocalDate decideBy) {}

    /** 回访所见; empty texts where only a note was taken. */
    public record Seen(String satisfaction, String performance, boolean intensifying) {}
}
