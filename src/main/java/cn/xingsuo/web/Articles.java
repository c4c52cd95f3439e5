package cn.xingsuo.web;

import org.jspecify.annotations.Nullable;

/** 法条出处 — what a refusal shows below its sentence; the room that holds the statutes answers. */
public interface Articles {
    /**
     * 引文 — an article as a page quotes it.
     *
     * @param title statute and article number, e.g. 中华人民共和国人民调解法第十七条
     */
    record Quoted(String title, String text) {}

    /** The article behind a citation such as {@code people-mediation-law#17}; null when it is not held. */
    @Nullable
    Quoted quote(String citation);
}
