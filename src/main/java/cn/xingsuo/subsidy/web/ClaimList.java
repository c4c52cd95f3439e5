package cn.xingsuo.subsidy.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.subsidy.ClaimState;
import cn.xingsuo.web.Option;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 以案定补清册 — one page of claims.
 *
 * @param offices to choose from; empty inside one office
 * @param next key of the next page; null on the last
 */
public record ClaimList(
        ClaimFilter filter,
        List<ClaimLine> lines,
        Map<ClaimState, Integer> counts,
        List<Option> offices,
        @Nullable String next,
        boolean further,
        boolean claims,
        boolean decides) {
    public int count(ClaimState state) {
        return counts.getOrDefault(state, 0);
    }

    public String total() {
        var state = filter.state();
        var sum = state == null
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : count(state);
        return t("共 {0} 件", sum);
    }

    public static List<Option> orders() {
        return List.of(new Option("desc", "从晚到早"), new Option("asc", "从早到晚"));
    }
}
