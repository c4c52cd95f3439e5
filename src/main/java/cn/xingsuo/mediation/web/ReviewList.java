package cn.xingsuo.mediation.web;

import cn.xingsuo.mediation.ReviewKind;
import cn.xingsuo.mediation.ReviewState;
import cn.xingsuo.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 疑点列表页.
 *
 * @param state shown state, empty for all; {@code kind} likewise
 * @param next id after which the next page begins; null on the last
 */
public record ReviewList(
        List<ReviewLine> lines,
        String state,
        String kind,
        @Nullable String next,
        boolean first) {
    public static List<Option> states() {
        return Option.of(ReviewState.values(), ReviewState::title);
    }

    public static List<Option> kinds() {
        return Option.of(ReviewKind.values(), ReviewKind::title);
    }

    public String path(@Nullable String after) {
        return "/mediation/reviews?state=" + state + "&kind=" + kind + (after == null ? "" : "&after=" + after);
    }
}
