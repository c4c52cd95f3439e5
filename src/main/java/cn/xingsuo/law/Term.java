package cn.xingsuo.law;

import org.jspecify.annotations.Nullable;

/**
 * 期限规则 — one version of a term of law, as its statute file states it.
 *
 * @param id e.g. {@code mediation.conclude}; several versions share it, never on the same day
 * @param citation the article that sets it
 * @param counting id of the rule by which its days are counted
 * @param extension null when the law allows none
 * @param parameter true for a value that each province or county decides; ours is a reference value
 */
public record Term(
        String id,
        Words words,
        Length length,
        String citation,
        String counting,
        @Nullable Extension extension,
        InForce inForce,
        boolean parameter,
        String note) {
    /** 名称 — what the term is called and which event starts it, in both languages. */
    public record Words(String title, String english, String event, String eventEnglish) {}
}
