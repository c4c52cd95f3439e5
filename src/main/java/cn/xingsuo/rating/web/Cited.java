package cn.xingsuo.rating.web;

import org.jspecify.annotations.Nullable;

/**
 * 引用 — an article or paper a criterion rests on.
 *
 * @param text our restating sentence of the article; null for papers that are not statutes
 */
public record Cited(String title, @Nullable String text) {}
