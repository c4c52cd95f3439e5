package cn.xingsuo.law.web;

import cn.xingsuo.law.Article;
import cn.xingsuo.law.Due;
import cn.xingsuo.law.Term;
import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 期限计算页 — the form as filled in, and the answer or what stands against one.
 *
 * @param from as typed
 */
public record CalculatorPage(
        List<Option> terms,
        String term,
        String from,
        @Nullable Outcome outcome,
        @Nullable String problem) {
    /**
     * 计算结果.
     *
     * @param article that sets the term
     * @param counting the article by which its days are counted
     * @param extended last day after one extension; null when there is none
     */
    public record Outcome(
            Term rule,
            Due due,
            @Nullable Article article,
            @Nullable Article counting,
            @Nullable LocalDate extended) {}
}
