package cn.xingsuo.mediation.web;

import cn.xingsuo.web.Option;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 疑点页 — what is odd, the records behind it, what the office says and what the bureau found.
 *
 * @param cases those the viewer may see; {@code hidden} says how many more there are
 */
public record ReviewPage(
        ReviewLine line,
        Answers answers,
        List<Behind> cases,
        int hidden,
        List<Option> verdicts,
        boolean explains,
        boolean closes) {
    /** 涉及案件. */
    public record Behind(String id, String number, String title, String registeredOn, String story) {}

    /** 说明与核实. */
    public record Answers(
            @Nullable String reply,
            @Nullable Instant repliedAt,
            @Nullable String verdict,
            @Nullable String finding,
            @Nullable Instant closedAt) {}
}
